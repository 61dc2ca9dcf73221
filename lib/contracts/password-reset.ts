import { z } from "zod";
import type { ContactType } from "./contact-proof";

/** A way in which the project can send the link that sets a new password. */
export interface ResetChannel {
  id: string;
  name: string;
  /** What it needs to know. */
  recipient: ContactType;
}

export const ResetRequest = z.object({
  channelId: z.string().min(1).max(100),
  recipient: z.string().trim().min(1).max(254),
});
export type ResetRequest = z.infer<typeof ResetRequest>;
