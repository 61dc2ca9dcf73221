import { Gift } from "lucide-react";
import { useFormatter } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { StampPlace } from "@/lib/contracts/stamps";
import { ROSETTE } from "./rosette";
import { inkOf } from "./stamp-ink";

interface Props {
  place: StampPlace;
  /** Whether the place brings a bonus. */
  bonus: boolean;
  /** Whether this is where the next stamp goes. */
  next: boolean;
  /** Whether the card lies on the brand's colour, as full ones do. */
  inverted: boolean;
}

/** What is seen in one place of a card: a pressed stamp with its day, or the room for one. */
export function StampMark({ place, bonus, next, inverted }: Props) {
  if (place.stamp) return <Pressed stamp={place.stamp} bonus={bonus} inverted={inverted} />;
  return (
    <span
      aria-hidden
      className={classNames(
        "flex aspect-square w-full items-center justify-center rounded-full border-2 text-base font-semibold tabular-nums",
        next ? "border-brand" : "border-dashed border-control/60",
        next || bonus ? "text-brand-ink" : "text-muted",
        bonus && "bg-brand-soft",
      )}
    >
      {bonus ? <Gift className="size-[42%]" strokeWidth={1.75} /> : place.number}
    </span>
  );
}

interface PressedProps {
  stamp: NonNullable<StampPlace["stamp"]>;
  bonus: boolean;
  inverted: boolean;
}

function Pressed({ stamp, bonus, inverted }: PressedProps) {
  const format = useFormatter();
  const { turn, weight } = inkOf(stamp.id);
  const at = stamp.at === null ? null : new Date(stamp.at);
  return (
    <svg
      aria-hidden
      viewBox="0 0 80 80"
      className={classNames("block w-full", inverted ? "text-on-card" : "text-brand")}
    >
      <g transform={`rotate(${turn} 40 40)`}>
        <path d={ROSETTE} fill="currentColor" fillOpacity={weight / 100} />
        <g className={inverted ? "text-card" : "text-on-brand"} fill="currentColor">
          <circle
            cx="40"
            cy="40"
            r="28"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeDasharray={bonus ? "1 3.4" : undefined}
            strokeLinecap="round"
          />
          {at === null ? (
            <path
              d="M28 41l8 8 17-18"
              fill="none"
              stroke="currentColor"
              strokeWidth="4"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          ) : (
            <>
              <text x="40" y="46" textAnchor="middle" fontSize="22" fontWeight="700">
                {format.dateTime(at, { day: "numeric" }).replace(/\D/g, "")}
              </text>
              <text x="40" y="58" textAnchor="middle" fontSize="11" fontWeight="600">
                {format.dateTime(at, { month: "short" })}
              </text>
            </>
          )}
          {bonus && (
            <path d="M40 15.5l1.6 3.3 3.6.5-2.6 2.5.6 3.6-3.2-1.7-3.2 1.7.6-3.6-2.6-2.5 3.6-.5z" />
          )}
        </g>
      </g>
    </svg>
  );
}
