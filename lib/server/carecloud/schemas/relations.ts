import "server-only";
import { z } from "zod";
import { id, number, text } from "./lenient";

export const ReferralRecord = z.object({ code: id, customer_id: text, valid_to: text });
export type ReferralRecord = z.infer<typeof ReferralRecord>;

export const RelationRecord = z.object({
  customer_relation_id: id,
  related_customer_id: text,
  short_name: text,
  customer_relation_type_id: text,
  is_leading: z.boolean().nullish().catch(null),
  valid_from: text,
  state: number,
});
export type RelationRecord = z.infer<typeof RelationRecord>;

export const RelationTypeRecord = z.object({
  customer_relation_type_id: id,
  name: z.string().min(1),
  state: number,
});
export type RelationTypeRecord = z.infer<typeof RelationTypeRecord>;
