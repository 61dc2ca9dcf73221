/** A wrapped gift: our own line drawing for empty places. */
export function RewardDrawing() {
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
      <path d="M36 36 h48 v28 a4 4 0 0 1 -4 4 h-40 a4 4 0 0 1 -4 -4 z M31 26 h58 v10 h-58 z" />
      <path
        d="M60 26 v42 M60 26 c-8 -16 -22 -16 -20 -6 c1 5 10 6 20 6 c10 0 19 -1 20 -6 c2 -10 -12 -10 -20 6"
        className="text-brand"
        stroke="currentColor"
      />
      <path
        d="M16 30 l5 3 M18 48 h5 M104 30 l-5 3 M102 48 h-5"
        className="text-line"
        stroke="currentColor"
      />
    </svg>
  );
}
