import { useFormatter, useTranslations } from "next-intl";
import type { PointsYear } from "@/lib/contracts/points";
import { CHART, layOut } from "./bars";
import { useAmounts } from "./use-amounts";

// Told apart without colour too: what expired is hollow.
const COLOURS = {
  earned: "fill-brand",
  spent: "fill-control",
  expired: "fill-surface stroke-control",
} as const;

/** Bars for twelve months: up what came, down what went. The table beside it says the same. */
export function YearChart({ year }: { year: PointsYear }) {
  const t = useTranslations("wallet");
  const format = useFormatter();
  const { plain } = useAmounts();
  const { line, columns } = layOut(year);
  const sum = (kind: keyof typeof COLOURS) =>
    plain(
      year.months.reduce((total, month) => total + month[kind], 0),
      undefined,
    );
  const label = t("year.summary", {
    earned: sum("earned"),
    spent: sum("spent"),
    expired: sum("expired"),
  });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      className="w-full rtl:-scale-x-100"
    >
      {columns.map(({ month, x, bars }) => (
        <g key={month}>
          {bars.map(({ kind, y, height }) => (
            <rect
              key={kind}
              x={x - CHART.bar / 2}
              y={y}
              width={CHART.bar}
              height={height}
              rx={Math.min(3, height / 2)}
              className={COLOURS[kind]}
            />
          ))}
          <text
            x={x}
            y={CHART.height - 4}
            textAnchor="middle"
            fontSize="11"
            // Time runs with the writing; its letters stay readable in the mirrored picture.
            className="origin-center fill-muted [transform-box:fill-box] rtl:-scale-x-100"
          >
            {format.dateTime(new Date(`${month}-01`), { month: "narrow", timeZone: "UTC" })}
          </text>
        </g>
      ))}
      <path d={`M0 ${line}H${CHART.width}`} strokeWidth="1" className="stroke-line" />
    </svg>
  );
}
