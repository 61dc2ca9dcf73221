import { z } from "zod";

export const NewsletterInput = z.object({
  email: z.string().trim().min(1).max(254),
  /** Ids of the consents that are given. */
  agreements: z.array(z.string().max(100)).max(100),
});
export type NewsletterInput = z.infer<typeof NewsletterInput>;
