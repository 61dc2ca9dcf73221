/** How much of the way is done, as a thin ring. `value` is 0 to 1. */
export function ProgressRing({ value, label }: { value: number; label: string }) {
  const share = Math.min(1, Math.max(0, value));
  return (
    <svg viewBox="0 0 20 20" role="img" aria-label={label} className="size-5 shrink-0">
      <circle cx="10" cy="10" r="8" fill="none" strokeWidth="2.5" className="stroke-line" />
      <circle
        cx="10"
        cy="10"
        r="8"
        fill="none"
        strokeWidth="2.5"
        strokeLinecap="round"
        pathLength={100}
        strokeDasharray={`${share * 100} 100`}
        transform="rotate(-90 10 10)"
        className="stroke-brand"
      />
    </svg>
  );
}
