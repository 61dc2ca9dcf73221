import { z } from "zod";

/** How somebody who forgot the password is helped. */
export const PasswordReset = z.strictObject({
  channels: z
    .array(z.enum(["email", "sms", "viber", "whatsapp"]))
    .min(1)
    .default(["email", "sms"])
    .describe("Channels that the link may be sent by, likeliest first."),
});
export type PasswordReset = z.infer<typeof PasswordReset>;
