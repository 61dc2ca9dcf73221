import { z } from "zod";
import type { Instant } from "./time";

/** What a native app got for its signed-in member, to sign the site in with. */
export const HandOverInput = z.object({
  token: z.string().trim().min(1).max(200),
  tokenRequestId: z.string().trim().min(1).max(400),
});
export type HandOverInput = z.infer<typeof HandOverInput>;

/** Which of the site file's destinations a member wants to go to. */
export const HandOverRequest = z.object({ destination: z.string().min(1).max(60) });
export type HandOverRequest = z.infer<typeof HandOverRequest>;

/** A destination as the browser may know it. */
export interface Destination {
  id: string;
  name: string;
}

/** What another application signs the member in with. Short-lived, for one use. */
export interface HandOverCode {
  code: string;
  /** Tells apart two members whose codes happen to be the same. */
  tokenRequestId: string;
  /** Null where upstream does not say. */
  validTo: Instant | null;
  /** Of its validity, by the server's clock: a phone's own may be wrong. */
  secondsLeft: number | null;
  /** Where a form with both is to be posted. */
  url: string;
}
