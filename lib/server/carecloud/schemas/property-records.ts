import "server-only";
import { z } from "zod";
import { id } from "./lenient";

/** A member's answer with every field that the app knows nothing of. */
export const AnswerRecord = z.looseObject({
  property_record_id: id,
  property_id: id,
  property_value: z.unknown().optional(),
});
export type AnswerRecord = z.infer<typeof AnswerRecord>;
