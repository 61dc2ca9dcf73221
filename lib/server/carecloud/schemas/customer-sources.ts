import "server-only";
import { z } from "zod";
import { id, number, text } from "./lenient";

export const CustomerSourceRecord = z.object({
  customer_source_id: id,
  customer_source_text_id: text,
  state: number,
});
export type CustomerSourceRecord = z.infer<typeof CustomerSourceRecord>;
