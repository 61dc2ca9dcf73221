/** A member card with nobody's number on it, for those who have none yet. */
export function CardDrawing({ brand }: { brand: string }) {
  return (
    <svg
      viewBox="0 0 856 540"
      aria-hidden
      className="mx-auto w-full max-w-md -rotate-3 drop-shadow-xl"
    >
      <rect width="856" height="540" rx="32" className="fill-card" />
      <g fill="none" className="stroke-on-card" strokeOpacity="0.16" strokeWidth="2">
        {Array.from({ length: 12 }, (_, ring) => (
          <circle key={ring} cx="800" cy="560" r={90 + ring * 46} />
        ))}
      </g>
      <text x="56" y="110" className="fill-on-card text-[52px] font-bold">
        {brand}
      </text>
      <g className="fill-on-card" fillOpacity="0.9">
        {Array.from({ length: 16 }, (_, digit) => (
          <circle key={digit} cx={66 + digit * 30 + Math.floor(digit / 4) * 30} cy="330" r="8" />
        ))}
      </g>
      <rect
        x="56"
        y="424"
        width="230"
        height="18"
        rx="9"
        className="fill-on-card"
        fillOpacity="0.5"
      />
      <g className="fill-on-card">
        {[0, 14, 22, 40, 52, 62, 82, 92, 104, 122, 132].map((x, bar) => (
          <rect key={x} x={640 + x} y="404" width={bar % 3 === 0 ? 8 : 4} height="70" />
        ))}
      </g>
    </svg>
  );
}
