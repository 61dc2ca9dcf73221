/** Stairs with a flag on top: our own line drawing for members who begin. */
export function StairsDrawing() {
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
      <path d="M16 70 h88 v-42 h-22 v14 h-22 v14 h-22 v14" />
      <path d="M93 28 v-20" />
      <path d="M93 8 l14 5 l-14 5" className="text-brand" stroke="currentColor" />
      <circle cx="26" cy="60" r="4" className="text-brand" stroke="currentColor" />
    </svg>
  );
}
