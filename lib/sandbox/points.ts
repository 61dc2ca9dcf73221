import type { Member, PointLot, Text, Voucher } from "./model";

/** Why points came or went, of what was spent or returned here. */
export interface LedgerReason {
  kind: "redeemed" | "returned";
  /** Name of the reward. */
  about: Text | null;
}

const reasons = new WeakMap<Member["ledger"][number], LedgerReason>();

/** Null for what was there from the beginning. */
export const reasonOf = (entry: Member["ledger"][number]): LedgerReason | null =>
  reasons.get(entry) ?? null;

function note(member: Member, amount: number, at: string, reason: LedgerReason): void {
  if (amount === 0) return;
  const entry = { at, amount };
  reasons.set(entry, reason);
  member.ledger.push(entry);
}

export function balance(member: Member): number {
  return member.lots.reduce((sum, lot) => sum + lot.amount, 0);
}

/** Lots that still hold points, those that expire first in front. */
export function openLots(member: Member): PointLot[] {
  return member.lots
    .filter((lot) => lot.amount > 0)
    .sort((a, b) => (a.expires ?? "9999").localeCompare(b.expires ?? "9999"));
}

/** Takes points, soonest expiring first; the caller has checked that there are enough. */
export function spend(
  member: Member,
  amount: number,
  at: string,
  about: Text | null,
): Voucher["paid"] {
  const paid: Voucher["paid"] = [];
  let missing = amount;
  for (const lot of openLots(member)) {
    const part = Math.min(lot.amount, missing);
    if (part <= 0) break;
    lot.amount -= part;
    missing -= part;
    paid.push({ lot, amount: part });
  }
  note(member, -amount, at, { kind: "redeemed", about });
  return paid;
}

/** Gives back what a voucher cost, to the lots it came from. */
export function giveBack(
  member: Member,
  paid: Voucher["paid"],
  at: string,
  about: Text | null,
): void {
  for (const { lot, amount } of paid) lot.amount += amount;
  const sum = paid.reduce((total, { amount }) => total + amount, 0);
  note(member, sum, at, { kind: "returned", about });
}
