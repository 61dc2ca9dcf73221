import { z } from "zod";
import { words } from "./words";

/** Where else a page may lead to. */
export const httpsAddress = z.url({ protocol: /^https$/, error: "must be an https address" });

/** Where members get help. */
export const Support = z.strictObject({
  email: z.email("must be an e-mail address").optional(),
  phone: z
    .string()
    .regex(/^\+[1-9][\d ]{5,20}$/, "must look like +420 123 456 789")
    .optional()
    .describe("In international form."),
  url: httpsAddress.optional().describe("A page of answers or a form."),
  hours: words(90).optional().describe("When somebody answers, by language."),
});
export type Support = z.infer<typeof Support>;

/** Pages that the app has a name for in every language. */
export const LEGAL_KINDS = ["terms", "privacy", "cookies", "imprint", "accessibility"] as const;

/** One link below the pages. */
export const LegalLink = z
  .strictObject({
    kind: z
      .enum([...LEGAL_KINDS, "other"])
      .describe("What it is; the app has a name in every language for all but `other`."),
    label: words(60).optional().describe("The operator's own name of it, by language."),
    url: z
      .union([httpsAddress, words(2000).pipe(z.record(z.string(), httpsAddress))])
      .describe("Its https address; one for all, or by language."),
  })
  .refine(({ kind, label }) => kind !== "other" || label, {
    path: ["label"],
    error: "is needed where the kind is other",
  });
export type LegalLink = z.infer<typeof LegalLink>;
