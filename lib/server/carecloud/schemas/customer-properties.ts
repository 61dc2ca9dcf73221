import "server-only";
import { z } from "zod";
import { id, list, number, text } from "./lenient";

const flag = z
  .boolean()
  .nullish()
  .catch(null)
  .transform((value) => value ?? false);

export const PropertyRecord = z.object({
  property_id: id,
  name: z.string().min(1),
  description: text,
  data_type: text,
  items: list(z.object({ id, name: z.string().min(1), resource_record_id: text, state: number })),
  is_required: flag,
  is_unique: flag,
  state: number,
});
export type PropertyRecord = z.infer<typeof PropertyRecord>;
