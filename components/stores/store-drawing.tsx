/** A small shop with an awning: our own line drawing for empty places. */
export function StoreDrawing() {
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
      <path d="M32 38 v30 h56 v-30 M42 50 h18 v12 h-18 z M70 68 v-18 h10 v18" />
      <path
        d="M30 16 h60 l5 16 h-70 z M25 32 c0 8 14 8 14 0 c0 8 14 8 14 0 c0 8 14 8 14 0 c0 8 14 8 14 0 c0 8 14 8 14 0"
        className="text-brand"
        stroke="currentColor"
      />
      <path d="M12 68 h96" className="text-line" stroke="currentColor" />
    </svg>
  );
}
