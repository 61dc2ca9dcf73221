/** Two people beside each other: our own line drawing for a list with nobody in it. */
export function PeopleDrawing() {
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
      <circle cx="46" cy="28" r="11" />
      <path d="M26 66v-4a20 20 0 0 1 40 0v4" />
      <circle cx="80" cy="33" r="9" className="text-brand" stroke="currentColor" />
      <path d="M74 48.5a16 16 0 0 1 22 14.5v3" className="text-brand" stroke="currentColor" />
      <path d="M12 66h96" className="text-line" stroke="currentColor" />
    </svg>
  );
}
