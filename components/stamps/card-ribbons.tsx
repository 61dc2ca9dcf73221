/** Fine lines behind a card's heading, like those of a bank note. */
export function CardRibbons() {
  const lines = Array.from({ length: 14 }, (_none, at) => at * 7);
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 400 120"
      preserveAspectRatio="xMidYMid slice"
      className="absolute inset-0 size-full fill-none stroke-current stroke-1 opacity-20"
    >
      {lines.map((shift) => (
        <path
          key={shift}
          d={`M-10 ${100 - shift}C90 ${-40 + shift} 190 ${190 - shift} 290 ${50 - shift / 2}S380 ${shift} 420 ${20 + shift}`}
        />
      ))}
    </svg>
  );
}
