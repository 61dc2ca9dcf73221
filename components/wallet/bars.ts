import type { PointsYear } from "@/lib/contracts/points";

/** The chart's view box, and where in it bars may stand: months' names below. */
export const CHART = { width: 360, height: 168, top: 4, bottom: 148, bar: 16 } as const;

/** One part of a month's bar: above the line what came, below it what went. */
export interface Bar {
  kind: "earned" | "spent" | "expired";
  y: number;
  height: number;
}

export interface Column {
  month: string;
  /** Middle of the column. */
  x: number;
  bars: Bar[];
}

/** What is there is seen, however small it is beside the rest. */
const LEAST = 2;

/** A year's bars, all on one scale, with the line between coming and going. */
export function layOut({ months }: PointsYear): { line: number; columns: Column[] } {
  const up = Math.max(...months.map(({ earned }) => earned), 0);
  const down = Math.max(...months.map(({ spent, expired }) => spent + expired), 0);
  const room = CHART.bottom - CHART.top;
  const scale = up + down > 0 ? room / (up + down) : 0;
  const round = (value: number) => Math.round(value * 10) / 10;
  const line = round(CHART.top + up * scale);
  const size = (amount: number) => (amount > 0 ? Math.max(LEAST, round(amount * scale)) : 0);
  const step = CHART.width / Math.max(1, months.length);
  const columns = months.map(({ month, earned, spent, expired }, index): Column => {
    const spentSize = size(spent);
    const bars: Bar[] = [
      { kind: "earned", y: round(line - size(earned)), height: size(earned) },
      { kind: "spent", y: line, height: spentSize },
      { kind: "expired", y: round(line + spentSize), height: size(expired) },
    ];
    return { month, x: round(step * (index + 0.5)), bars: bars.filter(({ height }) => height > 0) };
  });
  return { line, columns };
}
