import { z } from "zod";
import { PURCHASE_PERIODS } from "./purchases";

const day = z.iso.date().or(z.literal("")).default("");

/** A part of the list of purchases as the browser asks for it. Apart, so that pages stay light. */
export const PurchaseQuery = z.object({
  period: z.enum(PURCHASE_PERIODS).default("all"),
  from: day,
  to: day,
  store: z.string().max(128).default(""),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type PurchaseQuery = z.infer<typeof PurchaseQuery>;
