/** Two hands' worth of a present: our own line drawing for a code that is not there yet. */
export function GiftDrawing() {
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
      <path d="M36 38h48v26a5 5 0 0 1-5 5H41a5 5 0 0 1-5-5zM32 26h56v12H32z" />
      <path
        d="M60 26v43M60 26c-6 0-15-2-15-9 0-5 8-7 11-1 2 3 4 7 4 10zm0 0c6 0 15-2 15-9 0-5-8-7-11-1-2 3-4 7-4 10z"
        className="text-brand"
        stroke="currentColor"
      />
      <path
        d="M14 44l6 3M12 58h8M106 44l-6 3M108 58h-8"
        className="text-line"
        stroke="currentColor"
      />
    </svg>
  );
}
