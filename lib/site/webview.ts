import { z } from "zod";

/** How the site is inside the brand's own app. */
export const WebviewConfig = z.strictObject({
  /** Whether the site's own navigation stays there; false where the app has one. */
  navigation: z.boolean().default(true),
  /** A word that the app puts into its user agent: with it nothing else has to ask for the mode. */
  userAgent: z.string().trim().min(3).max(60).optional(),
  /** True for a site that lives in an app alone. */
  always: z.boolean().default(false),
});
