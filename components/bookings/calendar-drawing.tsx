/** A leaf of a calendar with a day marked: our own line drawing for empty places. */
export function CalendarDrawing() {
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
      <path d="M92 24 l9 3 a5 5 0 0 1 3 6 l-11 34" className="text-line" stroke="currentColor" />
      <rect x="26" y="14" width="62" height="56" rx="8" />
      <path d="M26 30 h62 M42 9 v10 M72 9 v10" />
      <path d="M38 42 h6 M54 42 h6 M70 42 h6 M38 56 h6" />
      <circle cx="57" cy="56" r="7" className="text-brand" stroke="currentColor" />
    </svg>
  );
}
