import { z } from "zod";

/** How somebody who forgot the password is helped. */
export const PasswordReset = z.strictObject({
  /** `text_id`s of CareCloud's channels that the link may be sent by, likeliest first. */
  channels: z
    .array(z.enum(["email", "sms", "viber", "whatsapp"]))
    .min(1)
    .default(["email", "sms"]),
});
export type PasswordReset = z.infer<typeof PasswordReset>;
