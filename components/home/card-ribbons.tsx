const LINES = 26;
const BOX = { width: 856, height: 540 };

/** From the first of these curves the lines pass step by step into the second. */
const RIBBONS = [
  { from: [-40, 120, 260, -180, 520, 760, 896, 60], to: [-40, 620, 180, 340, 640, 120, 896, 420] },
  { from: [-40, 420, 320, 700, 480, -120, 896, 240], to: [-40, 260, 220, -60, 700, 640, 896, 580] },
] as const;

const ribbon = ({ from, to }: (typeof RIBBONS)[number]): string =>
  Array.from({ length: LINES }, (_, line) => {
    const points = from.map((start, index) =>
      Math.round(start + ((to[index]! - start) * line) / (LINES - 1)),
    );
    return `M${points[0]} ${points[1]}C${points.slice(2).join(" ")}`;
  }).join("");

const PATHS = RIBBONS.map(ribbon);

/** The ornament of a card that is nobody's yet, drawn like a member's own. */
export function CardRibbons({ className }: { className: string }) {
  return (
    <svg
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden
      className={className}
    >
      <path d={PATHS[0]} fill="none" stroke="currentColor" strokeOpacity="0.22" />
      <path d={PATHS[1]} fill="none" stroke="currentColor" strokeOpacity="0.13" />
    </svg>
  );
}
