/** Two tickets, one behind the other: our own line drawing for empty places. */
export function TicketDrawing() {
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
      <path
        d="M30 20 L92 9 a5 5 0 0 1 6 4 l1.6 9 a6 6 0 0 0 2 11.5 l1.4 8"
        className="text-line"
        stroke="currentColor"
      />
      <path d="M18 26 h78 a6 6 0 0 1 6 6 v6 a6.5 6.5 0 0 0 0 13 v6 a6 6 0 0 1 -6 6 h-78 a6 6 0 0 1 -6 -6 v-6 a6.5 6.5 0 0 0 0 -13 v-6 a6 6 0 0 1 6 -6 z" />
      <path d="M42 31 v27" strokeDasharray="1 6" />
      <path d="M56 39 h30 M56 49 h18" className="text-brand" stroke="currentColor" />
    </svg>
  );
}
