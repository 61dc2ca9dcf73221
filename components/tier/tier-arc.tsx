import { ARC, ARC_PATH, arcPoint } from "./arc";

interface Props {
  /** The current tier's place, counted from 0, and how many there are. */
  index: number;
  total: number;
  /** Whether the current tier is safe, or still has to be earned again. */
  kept: boolean;
}

/**
 * All tiers as stops along an arc: solid up to the current one, dashed on its last stretch while it
 * has to be earned again, hollow beyond. How far the member is between two stops is not drawn:
 * upstream tells what is missing, not of how much.
 */
export function TierArc({ index, total, kept }: Props) {
  const last = total - 1;
  const share = index / last;
  const solid = kept ? share : Math.max(0, (index - 1) / last);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${ARC.width} ${ARC.height}`}
      className="w-full fill-none stroke-line rtl:-scale-x-100"
    >
      <path d={ARC_PATH} strokeWidth="6" strokeLinecap="round" />
      {!kept && <Stretch from={solid} to={share} dashes={6} />}
      <Stretch from={0} to={solid} />
      {Array.from({ length: total }, (_, stop) => {
        const { x, y } = arcPoint(stop / last);
        if (stop === index) return <circle key={stop} cx={x} cy={y} r="9" className="fill-brand" />;
        const passed = stop < index;
        return (
          <circle
            key={stop}
            cx={x}
            cy={y}
            r="5"
            strokeWidth="2"
            className={passed ? "fill-brand stroke-brand" : "fill-surface stroke-muted"}
          />
        );
      })}
    </svg>
  );
}

/** A part of the arc in the brand's colour; shares run from 0 to 1. */
function Stretch({ from, to, dashes }: { from: number; to: number; dashes?: number }) {
  if (to <= from) return null;
  const start = arcPoint(from);
  const end = arcPoint(to);
  const length = Math.PI * ARC.radius * (to - from);
  return (
    <path
      d={`M${start.x} ${start.y}A${ARC.radius} ${ARC.radius} 0 0 1 ${end.x} ${end.y}`}
      strokeWidth="6"
      strokeLinecap={dashes ? "butt" : "round"}
      strokeDasharray={dashes ? (length / (dashes * 2 + 1)).toFixed(2) : undefined}
      className="stroke-brand"
    />
  );
}
