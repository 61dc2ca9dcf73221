import type { PlainDate } from "@/lib/contracts/time";

export const PERIOD_KINDS = ["month", "quarter", "year", "custom"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Some days, the first and the last counted in. */
export interface Period {
  kind: PeriodKind;
  from: PlainDate;
  to: PlainDate;
}

/** How many months each has; a custom one has its own days. */
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

const plain = (year: number, month: number, day: number): PlainDate =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** A date that there is; null for all else. */
export const dateIn = (value: string | null | undefined): PlainDate | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value ?? "")) return null;
  const time = Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  const day = new Date(time).toISOString().slice(0, 10);
  return day === value ? day : null;
};

/** The month, quarter or year that a day is in, or one so many before or after it. */
const around = (kind: keyof typeof MONTHS, day: PlainDate, by = 0): Period => {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const length = MONTHS[kind];
  const first = month - 1 - ((month - 1) % length) + by * length;
  return { kind, from: plain(year, first, 1), to: plain(year, first + length, 0) };
};

const kindIn = (value: string | null): PeriodKind =>
  PERIOD_KINDS.find((kind) => kind === value) ?? "month";

/** The period that an address names, this month where it names none that makes sense. */
export function periodIn(get: (name: string) => string | null, today: PlainDate): Period {
  const kind = kindIn(get("period"));
  const from = dateIn(get("from"));
  if (kind !== "custom") return around(kind, from !== null && from < today ? from : today);
  const to = dateIn(get("to")) ?? today;
  const start = from ?? around("month", today).from;
  return start <= to ? { kind, from: start, to } : { kind, from: to, to: start };
}

/** The same length of time before or after; null for what is custom, and for the future. */
export function neighbour(period: Period, by: -1 | 1, today: PlainDate): Period | null {
  if (period.kind === "custom") return null;
  const next = around(period.kind, period.from, by);
  return next.from > today ? null : next;
}

/** The same as parameters of an address; this month needs none. */
export function periodParams(period: Period, today: PlainDate): Record<string, string> {
  const { kind, from, to } = period;
  const now = kind !== "custom" && around(kind, today).from === from;
  return {
    period: kind === "month" ? "" : kind,
    from: now ? "" : from,
    to: kind === "custom" ? to : "",
  };
}

/** Another kind of period, as near as can be to what was shown. */
export function asKind(period: Period, kind: PeriodKind, today: PlainDate): Period {
  if (kind === "custom")
    return { kind, from: period.from, to: period.to < today ? period.to : today };
  return around(kind, period.to < today ? period.to : today);
}
