/** A card with empty places and a stamp above it: our own line drawing for no campaign at all. */
export function StampDrawing() {
  return (
    <svg
      width="120"
      height="88"
      viewBox="0 0 120 88"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <rect x="20" y="44" width="80" height="36" rx="6" />
      <circle cx="36" cy="62" r="7" strokeDasharray="2 4" />
      <circle cx="60" cy="62" r="7" strokeDasharray="2 4" />
      <circle cx="84" cy="62" r="7" strokeDasharray="2 4" />
      <path
        d="M50 34h20v-5c0-3-5-4-5-9 0-3 1-4 1-7a6 6 0 0 0-12 0c0 3 1 4 1 7 0 5-5 6-5 9z"
        className="text-brand"
        stroke="currentColor"
      />
      <path d="M10 62h4M106 62h4" className="text-line" stroke="currentColor" />
    </svg>
  );
}
