import { z } from "zod";

export const SignInInput = z.object({
  login: z.string().trim().min(1).max(254),
  password: z.string().min(1).max(256),
});
export type SignInInput = z.infer<typeof SignInInput>;

/** All the browser may know of its session. "Unavailable" is not a state here: it is an error. */
export type SessionView = { state: "guest" } | { state: "member" };
