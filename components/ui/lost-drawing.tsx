/** An open wallet with nothing in it: our own line drawing for addresses that lead nowhere. */
export function LostDrawing() {
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
        d="M38 28V17a4 4 0 0 1 4-4h36a4 4 0 0 1 4 4v11"
        strokeDasharray="1 6"
        className="text-brand"
        stroke="currentColor"
      />
      <path d="M28 28h64a6 6 0 0 1 6 6v28a6 6 0 0 1-6 6H28a6 6 0 0 1-6-6V34a6 6 0 0 1 6-6ZM98 41H84a7 7 0 0 0 0 14h14" />
      <circle cx="85" cy="48" r="1" />
      <path d="M12 20l5 3M9 38h5M108 20l-5 3" className="text-line" stroke="currentColor" />
    </svg>
  );
}
