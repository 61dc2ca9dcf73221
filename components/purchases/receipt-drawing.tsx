/** A receipt with its torn edge: our own line drawing for a list without purchases. */
export function ReceiptDrawing() {
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
      <path d="M38 10h44v64l-5.5-5-5.5 5-5.5-5-5.5 5-5.5-5-5.5 5-5.5-5-5.5 5z" />
      <path d="M47 24h14M47 34h26M47 44h26" />
      <path d="M65 56h8" className="text-brand" stroke="currentColor" />
      <path d="M20 74h10M90 74h10M14 40h6M100 26h6" className="text-line" stroke="currentColor" />
    </svg>
  );
}
