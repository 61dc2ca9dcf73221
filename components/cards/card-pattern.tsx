import { cardPattern, PATTERN_BOX } from "./pattern";

/** The ornament behind a card's texts, different for every card number. */
export function CardPattern({ number }: { number: string }) {
  const [front, back] = cardPattern(number);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${PATTERN_BOX.width} ${PATTERN_BOX.height}`}
      preserveAspectRatio="xMidYMid slice"
      className="absolute inset-0 size-full fill-none stroke-current stroke-1 rtl:-scale-x-100"
    >
      {/* Opacity of the whole: that of the strokes would add up where lines meet, behind the texts. */}
      <path d={front} opacity="0.22" />
      <path d={back} opacity="0.14" />
    </svg>
  );
}
