import "server-only";
import type { Movement } from "@/lib/contracts/movements";
import type { StoreRecord } from "../schemas/records";
import type { Clock } from "./clock";
import { plainText } from "./text";
import { parseDateTime } from "./time";

const EXPIRED = /expir|propad|vyprš/i;
const OUT = /redem|redeem|reduc|deduct|spen[dt]|payment|čerp|uplat|odeč|odeb|sníž|plat(?:b|ě)/i;
const BACK = /return|refund|cancel|revers|storn|vrác|vrat/i;

/**
 * Which way an amount went. Upstream's document does not say whether what goes out stands below
 * zero, so both are understood: a sign, or the words of the operation.
 */
export const directionOf = (
  amount: number | null,
  operation: string | null,
): Pick<Movement, "amount" | "kind"> => {
  if (amount === null || amount === 0) return { amount, kind: null };
  const words = operation ?? "";
  if (EXPIRED.test(words)) return { amount: -Math.abs(amount), kind: "expired" };
  const out = amount < 0 || (OUT.test(words) && !BACK.test(words));
  return out ? { amount: -Math.abs(amount), kind: "spent" } : { amount, kind: "earned" };
};

interface Entry {
  time: string | null;
  amount: number | null;
  operation: string | null;
  note: string | null;
  storeId: string | null;
}

/** What a record of points and one of credits have in common. */
export const toMovement = (
  entry: Entry,
  stores: readonly StoreRecord[],
  clock: Clock,
): Movement => ({
  at: parseDateTime(entry.time, clock.zone),
  ...directionOf(entry.amount, entry.operation),
  title: plainText(entry.operation),
  note: plainText(entry.note),
  store: stores.find(({ store_id: id }) => id === entry.storeId)?.name ?? null,
});
