/** A cup with a heart above it: our own line drawing for likes still to come. */
export function HeartDrawing() {
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
      <path d="M38 38h40v14a14 14 0 0 1-14 14H52a14 14 0 0 1-14-14zM78 42h6a7 7 0 0 1 0 14h-6M32 71h52" />
      <path
        d="M58 29c-9-6-11-10-9-14 2-4 7-4 9 0 2-4 7-4 9 0 2 4 0 8-9 14Z"
        className="text-brand"
        stroke="currentColor"
      />
      <path d="M20 30l4 3M92 20l4-3M16 46h5M99 34h5" className="text-line" stroke="currentColor" />
    </svg>
  );
}
