import "server-only";
import type { ScanCode } from "@/lib/contracts/barcode";
import type { TillVoucher } from "@/lib/contracts/checkout";
import type { Voucher, VoucherBook, VoucherDetail, VoucherState } from "@/lib/contracts/vouchers";
import { VOUCHER_STATES } from "@/lib/contracts/vouchers";
import type { Locale } from "@/lib/i18n/locales";
import { drawCode } from "@/lib/server/barcode";
import { site } from "@/lib/site";
import type { VoucherRecord } from "../schemas/records";
import type { Clock } from "./clock";
import { isBuyable, toListImage } from "./rewards";
import { toStores } from "./stores";
import { plainText } from "./text";
import { isAfter, isBefore, parseDateTime, parseHours } from "./time";

const DELETED = 0;
const ACTIVE = 1;

/** Whether the voucher still exists: one that was returned is deleted, and so is not shown. */
export const exists = ({ state }: VoucherRecord): boolean => state !== DELETED;

/**
 * Upstream keeps a voucher's state in four fields. Both ends of its validity belong to it: it is
 * usable in the very second of `valid_from`, and in that of `valid_to`.
 */
const stateOf = (
  record: VoucherRecord,
  { validFrom, validTo }: Pick<Voucher, "validFrom" | "validTo">,
  now: number,
): VoucherState => {
  if (record.applied_date !== null && !record.applied_date.startsWith("0000")) return "used";
  if (record.state !== null && record.state !== ACTIVE) return "expired";
  if (isBefore(validTo, now)) return "expired";
  return isAfter(validFrom, now) ? "notYet" : "usable";
};

/** The group stands in the reward as a number; in the voucher as an id of any shape. */
const groupOf = (record: VoucherRecord): number | null =>
  record.reward?.reward_group ??
  (record.reward_group === null ? null : Number(record.reward_group));

export const toVoucher = (record: VoucherRecord, clock: Clock): Voucher => {
  const validFrom = parseDateTime(record.valid_from, clock.zone);
  const validTo = parseDateTime(record.valid_to, clock.zone);
  const state = stateOf(record, { validFrom, validTo }, clock.now);
  const pointsCost = record.reward?.points_cost ?? null;
  const unused = state === "usable" || state === "notYet";
  return {
    id: record.voucher_id,
    code: record.code,
    name: record.reward?.name ?? record.code ?? "",
    subtitle: record.reward?.subtitle ?? null,
    state,
    validFrom,
    validTo,
    usedAt: parseDateTime(record.applied_date, clock.zone),
    createdAt: parseDateTime(record.created_at, clock.zone),
    imageUrl: toListImage(record.reward?.image_urls ?? []),
    rewardId: record.reward?.reward_id ?? null,
    pointsCost,
    returnable: unused && isBuyable(groupOf(record)) && (pointsCost ?? 0) > 0,
  };
};

/** What a till scans of a voucher; null where it has no code. */
const scanOf = (code: string | null): ScanCode | null =>
  code === null ? null : drawCode(code, site().barcodes.default);

/** What the till screen shows of a voucher, and keeps for when there is no network: no more than that. */
export const toTillVoucher = ({ id, code, name, subtitle, validTo }: Voucher): TillVoucher => ({
  id,
  code,
  name,
  subtitle,
  validTo,
  scan: scanOf(code),
});

export const toVoucherDetail = (
  record: VoucherRecord,
  clock: Clock,
  locale: Locale,
): VoucherDetail => ({
  ...toVoucher(record, clock),
  description: plainText(record.reward?.note ?? null),
  scan: scanOf(record.code),
  stores: toStores(record.reward?.store_list ?? [], locale),
  hours: parseHours(record.reward?.valid_time_from ?? null, record.reward?.valid_time_to ?? null),
});

/** Instants of one format sort as text; one without an end comes after all that have one. */
const soonest = (one: string | null, other: string | null): number => {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
};

const latest = (one: string | null, other: string | null): number => {
  if (one === null || other === null) return soonest(one, other);
  return soonest(other, one);
};

const WITHIN: Record<VoucherState, (one: Voucher, other: Voucher) => number> = {
  usable: (one, other) => soonest(one.validTo, other.validTo),
  notYet: (one, other) => soonest(one.validFrom, other.validFrom),
  used: (one, other) => latest(one.usedAt, other.usedAt),
  expired: (one, other) => latest(one.validTo, other.validTo),
};

/** Usable first and soonest ending first, then not yet, used and expired, latest first. */
export const byUse = (one: Voucher, other: Voucher): number =>
  VOUCHER_STATES.indexOf(one.state) - VOUCHER_STATES.indexOf(other.state) ||
  WITHIN[one.state](one, other) ||
  (one.id < other.id ? -1 : 1);

/** All vouchers, each once, with counts of what is there. */
export const toVoucherBook = (records: readonly VoucherRecord[], clock: Clock): VoucherBook => {
  const unique = new Map(
    records.filter(exists).map((record) => [record.voucher_id, record] as const),
  );
  const items = [...unique.values()].map((record) => toVoucher(record, clock)).sort(byUse);
  const counts: Record<VoucherState, number> = { usable: 0, notYet: 0, used: 0, expired: 0 };
  for (const { state } of items) counts[state] += 1;
  return { items, counts };
};
