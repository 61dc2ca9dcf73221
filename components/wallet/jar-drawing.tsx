/** A jar with a coin on its way in: our own line drawing for empty places. */
export function JarDrawing() {
  return (
    <svg
      width="120"
      height="80"
      viewBox="0 0 120 80"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="text-muted"
    >
      <path d="M42 30 h36 M45 30 v6 c-6 4 -8 8 -8 14 v14 a8 8 0 0 0 8 8 h30 a8 8 0 0 0 8 -8 v-14 c0 -6 -2 -10 -8 -14 v-6" />
      <path d="M37 54 h46" className="text-line" stroke="currentColor" />
      <circle cx="60" cy="14" r="8" className="text-brand" stroke="currentColor" />
      <path d="M60 10.5 v7 M46 63 h8 M58 66 h10" className="text-brand" stroke="currentColor" />
    </svg>
  );
}
