import { z } from "zod";
import { MAX_PASSWORD, MIN_PASSWORD } from "./password";

/** The password as it is now, which every change here has to prove. */
const current = z.string().min(1).max(MAX_PASSWORD);

export const PasswordChange = z.object({
  current,
  next: z.string().min(MIN_PASSWORD).max(MAX_PASSWORD),
});
export type PasswordChange = z.infer<typeof PasswordChange>;

export const EmailChange = z.object({
  current,
  email: z
    .string()
    .trim()
    .toLowerCase()
    .min(1)
    .max(254)
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/),
  /** Of the profile whose e-mail the member saw. */
  version: z.string().nullable(),
});
export type EmailChange = z.infer<typeof EmailChange>;

export interface PasswordChanged {
  /** Other places that were signed out; null where that could not be done. */
  endedElsewhere: number | null;
}

/** Which places to sign out of: all others, or this one as well. */
export const SignOutPlaces = z.object({ here: z.boolean() });
export type SignOutPlaces = z.infer<typeof SignOutPlaces>;
