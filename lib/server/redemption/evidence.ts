import "server-only";
import type { VoucherTrace } from "@/lib/server/carecloud/vouchers";
import type { Claim } from "@/lib/server/intents";

/**
 * How much older than the write a voucher may claim to be: clocks differ, and in the hour that is
 * repeated in autumn a local time may be read an hour early.
 */
const SKEW_MS = 2 * 60 * 60_000;

/** What is sent as the voucher's note, and looked for afterwards. */
export const noteOf = (intentId: string): string => `intent:${intentId}`;

/**
 * The voucher that a redemption with an unknown outcome made, or null.
 * By the note where it comes back. A project that does not give notes back shows new vouchers
 * without any: then the first one made since is taken, because to overlook it would let the member
 * pay twice, and to take it wrongly only shows a voucher that is theirs anyway.
 */
export function findVoucher(
  { intentId, since, before }: Claim,
  vouchers: readonly VoucherTrace[],
): string | null {
  const note = noteOf(intentId);
  const marked = vouchers.find((voucher) => voucher.note?.includes(note));
  if (marked) return marked.id;
  const known = new Set(before);
  const candidates = vouchers
    .filter(({ id, note: other }) => !known.has(id) && !other)
    .filter(({ createdAt }) => !createdAt || Date.parse(createdAt) >= since - SKEW_MS)
    .sort((one, other) => (one.createdAt ?? "").localeCompare(other.createdAt ?? ""));
  return candidates[0]?.id ?? null;
}
