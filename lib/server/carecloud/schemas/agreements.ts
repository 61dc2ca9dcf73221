import "server-only";
import { z } from "zod";
import { id, text } from "./lenient";

export const AgreementRecord = z.object({
  agreement_id: id,
  name: z.string().min(1),
  text,
  withdrawal_text: text,
  communication_channel_id: text,
  text_id: text,
});
export type AgreementRecord = z.infer<typeof AgreementRecord>;
