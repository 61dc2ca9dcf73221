/** A cloud and a plug that has come out: our own line drawing for what could not be fetched. */
export function OutageDrawing() {
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
      <path d="M34 56a15 15 0 0 1-1-30 22 22 0 0 1 42-5 17 17 0 0 1 13 33" />
      <path
        d="M60 40v12M60 70v-6M52 52h16v6a6 6 0 0 1-6 6h-4a6 6 0 0 1-6-6z"
        className="text-brand"
        stroke="currentColor"
      />
      <path d="M14 66h22M84 66h22" className="text-line" stroke="currentColor" />
    </svg>
  );
}
