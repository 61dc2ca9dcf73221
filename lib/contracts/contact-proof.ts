import { z } from "zod";

/** How a one-time code reaches somebody. */
export const CONTACT_TYPES = ["email", "phone"] as const;
export type ContactType = (typeof CONTACT_TYPES)[number];

/** Where a code goes to. */
export const CodeRequest = z.object({
  type: z.enum(CONTACT_TYPES),
  contact: z.string().trim().min(1).max(254),
});
export type CodeRequest = z.infer<typeof CodeRequest>;

export interface SentCode {
  /** Seconds until it makes sense to ask for another. */
  resendIn: number;
}

/** What was read off the message, in whatever groups it was typed. */
export const CodeInput = z.object({
  code: z
    .string()
    .transform((code) => code.replace(/[\s-]/g, ""))
    .pipe(z.string().min(1).max(20)),
});
export type CodeInput = z.input<typeof CodeInput>;

export interface ProvenContact {
  /** Whether a new member may use it; null where upstream would not say. */
  available: boolean | null;
}
