import type { Member, PointLot, Voucher } from "./model";

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
export function spend(member: Member, amount: number, at: string): Voucher["paid"] {
  const paid: Voucher["paid"] = [];
  let missing = amount;
  for (const lot of openLots(member)) {
    const part = Math.min(lot.amount, missing);
    if (part <= 0) break;
    lot.amount -= part;
    missing -= part;
    paid.push({ lot, amount: part });
  }
  if (amount > 0) member.ledger.push({ at, amount: -amount });
  return paid;
}

/** Gives back what a voucher cost, to the lots it came from. */
export function giveBack(member: Member, paid: Voucher["paid"], at: string): void {
  for (const { lot, amount } of paid) {
    lot.amount += amount;
    member.ledger.push({ at, amount });
  }
}
