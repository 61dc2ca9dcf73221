/** A small house with a letter box: our own line drawing for places still to come. */
export function HouseDrawing() {
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
    >
      <path d="M22 40 48 18l26 22M28 35v31h40V35M43 66V50h11v16" />
      <path
        d="M90 66V46M83 36h14a3 3 0 0 1 3 3v7H80v-7a3 3 0 0 1 3-3ZM86 41h8"
        className="text-brand"
        stroke="currentColor"
      />
      <path d="M8 66h104" className="text-line" stroke="currentColor" />
    </svg>
  );
}
