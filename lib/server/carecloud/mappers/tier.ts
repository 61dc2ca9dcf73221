import "server-only";
import type { Tier, TierGap, TierOffer, TierWay } from "@/lib/contracts/tier";
import type {
  CurrencyRecord,
  StatusRecord,
  StatusRecordRecord,
  StatusTerms,
  Turnover,
} from "../schemas/records";
import type { Clock } from "./clock";
import { toMoney } from "./money";
import { plainText } from "./text";
import { parseDate, parseDateTime } from "./time";

const name = ({ status_id: id, name: title }: StatusRecord) => ({ id, name: title });

/** The statuses that links lead to from `current`, lowest first. */
const climb = (statuses: readonly StatusRecord[], current: string): StatusRecord[] => {
  const byId = new Map(statuses.map((status) => [status.status_id, status]));
  const after = (status: StatusRecord): StatusRecord | undefined =>
    (status.next_status === null ? undefined : byId.get(status.next_status)) ??
    statuses.find(({ previous_status: previous }) => previous === status.status_id);
  const before = (status: StatusRecord): StatusRecord | undefined =>
    (status.previous_status === null ? undefined : byId.get(status.previous_status)) ??
    statuses.find(({ next_status: next }) => next === status.status_id);

  const start = byId.get(current);
  if (!start) return [];
  const steps = new Set([start]);
  let lowest = start;
  for (let step = before(lowest); step && !steps.has(step); step = before(step)) {
    steps.add(step);
    lowest = step;
  }
  const rising = new Set<StatusRecord>();
  for (let step: StatusRecord | undefined = lowest; step && !rising.has(step); step = after(step)) {
    rising.add(step);
  }
  return [...rising];
};

/** Statuses lowest first, by their links; empty where the links do not lead through `current`. */
const ladder = (statuses: readonly StatusRecord[], current: string): Tier["ladder"] => {
  const rising = climb(statuses, current);
  return rising.length > 1 ? rising.map(name) : [];
};

const toGap = (
  points: number | null,
  turnover: readonly Turnover[],
  currencies: readonly CurrencyRecord[],
): TierGap => ({
  points,
  turnover: turnover.flatMap((amount) => {
    const money = toMoney(amount, currencies);
    return money ? [{ ...money, dueDate: parseDate(amount.due_date) }] : [];
  }),
});

const NO_TERMS: StatusTerms = {
  keep_status_turnover: [],
  next_status_turnover: [],
  keep_status_points: null,
  next_status_points: null,
  next_status_id: null,
};

/** @returns null where the status is not among those that upstream names */
export const toTier = (
  record: StatusRecordRecord,
  statuses: readonly StatusRecord[],
  currencies: readonly CurrencyRecord[],
  clock: Clock,
): Tier | null => {
  const status = statuses.find(({ status_id: id }) => id === record.status_id);
  if (!status) return null;
  const terms = record.purchase_conditions ?? NO_TERMS;
  const steps = ladder(statuses, status.status_id);
  const nextId =
    terms.next_status_id ??
    steps[steps.findIndex(({ id }) => id === status.status_id) + 1]?.id ??
    null;
  const next = statuses.find(({ status_id: id }) => id === nextId && id !== status.status_id);
  return {
    ...name(status),
    validTo: parseDateTime(record.valid_to, clock.zone),
    keep: toGap(terms.keep_status_points, terms.keep_status_turnover, currencies),
    next: next
      ? {
          ...toGap(terms.next_status_points, terms.next_status_turnover, currencies),
          ...name(next),
        }
      : null,
    ladder: steps,
  };
};

const WAYS: readonly TierWay[] = ["joining", "given", "earned"];

const demand = ({ qualification_points: points, qualification_turnover: turnover }: StatusRecord) =>
  points ?? turnover[0]?.value ?? 0;

/** Lowest first: as the links lead where they lead through all, else by what each takes. */
const inOrder = (statuses: readonly StatusRecord[]): StatusRecord[] => {
  const [first] = statuses;
  const linked = first ? climb(statuses, first.status_id) : [];
  return linked.length === statuses.length
    ? linked
    : [...statuses].sort((one, other) => demand(one) - demand(other));
};

/** Every tier there is, lowest first, with what it gives and what it takes. */
export const toTierOffers = (
  statuses: readonly StatusRecord[],
  currencies: readonly CurrencyRecord[],
): TierOffer[] =>
  inOrder(statuses).map((status) => ({
    ...name(status),
    description: plainText(status.description),
    discount: status.discount !== null && status.discount > 0 ? status.discount : null,
    collects: status.collection_points,
    pays: status.payment_points,
    way: WAYS[status.qualification_type ?? -1] ?? "unknown",
    takes: {
      points: status.qualification_points,
      turnover: status.qualification_turnover.flatMap(
        (amount) => toMoney(amount, currencies) ?? [],
      ),
      months: status.qualification_period,
    },
  }));
