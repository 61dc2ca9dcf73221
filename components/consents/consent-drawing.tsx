/** A sheet of paper and a pen: our own line drawing where there is nothing to agree to. */
export function ConsentDrawing() {
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
      <path d="M34 10h38l12 12v48H34zM72 10v12h12" />
      <path d="M43 30h22M43 40h30" className="text-line" stroke="currentColor" />
      <path
        d="M44 58c4-6 6 4 10 0s5-2 8 0M78 60l18-22 6 5-18 22-8 3z"
        className="text-brand"
        stroke="currentColor"
      />
    </svg>
  );
}
