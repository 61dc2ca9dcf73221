import { cardPattern, PATTERN_BOX } from "./pattern";

/** The ornament behind a card's texts, different for every card number. */
export function CardPattern({ number }: { number: string }) {
  const [front, back] = cardPattern(number);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${PATTERN_BOX.width} ${PATTERN_BOX.height}`}
      preserveAspectRatio="xMidYMid slice"
      className="absolute inset-0 size-full fill-none stroke-current stroke-1"
    >
      <path d={front} strokeOpacity="0.2" />
      <path d={back} strokeOpacity="0.12" />
    </svg>
  );
}
