/** An envelope with a letter half out of it: our own line drawing for empty places. */
export function EnvelopeDrawing() {
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
        d="M38 34V14a4 4 0 0 1 4-4h36a4 4 0 0 1 4 4v20"
        className="text-line"
        stroke="currentColor"
      />
      <path d="M48 20h24M48 28h15" className="text-brand" stroke="currentColor" />
      <path d="M30 28l-4 3a6 6 0 0 0-2 4.5V64a6 6 0 0 0 6 6h60a6 6 0 0 0 6-6V35.5a6 6 0 0 0-2-4.5l-4-3" />
      <path d="M25 34l30 19a9 9 0 0 0 10 0l30-19M25 68l23-20M95 68L72 48" />
      <path d="M10 46h6M8 54h8M104 46h6M104 54h8" className="text-line" stroke="currentColor" />
    </svg>
  );
}
