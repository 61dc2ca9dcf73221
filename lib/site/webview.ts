import { z } from "zod";

/** How the site is inside the brand's own app. */
export const WebviewConfig = z.strictObject({
  navigation: z
    .boolean()
    .default(true)
    .describe("Whether the site's own navigation stays there; false where the app has one."),
  userAgent: z
    .string()
    .trim()
    .min(3)
    .max(60)
    .optional()
    .describe(
      "A word that the app puts into its user agent: with it nothing else has to ask for the mode.",
    ),
  always: z.boolean().default(false).describe("True for a site that lives in an app alone."),
});
