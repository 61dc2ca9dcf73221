import "server-only";
import { z } from "zod";
import { id, number, text } from "./lenient";

/** A purchase, as far as its habit goes. */
export const HabitRecord = z.object({
  purchase_id: id,
  customer_id: text,
  total_price: number,
  currency_id: text,
});
export type HabitRecord = z.infer<typeof HabitRecord>;

/** Points that a purchase brought. */
export const EarnedRecord = z.object({ assigned_points: number, state: number });
export type EarnedRecord = z.infer<typeof EarnedRecord>;
