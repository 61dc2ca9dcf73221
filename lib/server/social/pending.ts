import "server-only";
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { PROVIDERS } from "@/lib/contracts/social";
import { LOCALES } from "@/lib/i18n/locales";
import { hashId, open, seal } from "@/lib/server/crypt";
import { store } from "@/lib/server/store";

/** Time to type a password and a second factor at the provider. */
export const PENDING_SECONDS = 10 * 60;
/** From the provider's form to our own page is one redirect. */
const POSTED_SECONDS = 60;

const Pending = z.object({
  provider: z.enum(PROVIDERS),
  /** Hash of the secret in the cookie of the browser that began. */
  browser: z.string(),
  nonce: z.string(),
  /** PKCE: what the challenge was made from. */
  verifier: z.string(),
  locale: z.enum(LOCALES),
  /** Already checked. */
  returnTo: z.string(),
});
/** A sign-in that is at the provider. */
export type Pending = z.infer<typeof Pending>;

/** What a provider may send back. All of it is one time only. */
export const ProviderReply = z.object({
  state: z.string().max(200).optional(),
  code: z.string().max(4096).optional(),
  iss: z.string().max(500).optional(),
  error: z.string().max(200).optional(),
});
export type ProviderReply = z.infer<typeof ProviderReply>;

const pendingKey = (state: string) => `social:${hashId(state)}`;
const postedKey = (reference: string) => `social-posted:${hashId(reference)}`;

const unseal = <T>(schema: z.ZodType<T>, value: string | null): T | null => {
  const plain = value === null ? null : open(value);
  return plain === null ? null : (schema.safeParse(JSON.parse(plain)).data ?? null);
};

/** Remembers a sign-in while the member is away, under its state. */
export const remember = (state: string, pending: Pending): Promise<void> =>
  store().set(pendingKey(state), seal(JSON.stringify(pending)), PENDING_SECONDS);

/** What is remembered under a state; null where there is nothing, or not any more. */
export const recall = async (state: string | undefined): Promise<Pending | null> =>
  state ? unseal(Pending, await store().get(pendingKey(state))) : null;

/** Takes a sign-in back. Whoever gets true is the only one who may go on with it. */
export const take = (state: string): Promise<boolean> => store().delete(pendingKey(state));

/** Puts a provider's posted form aside. @returns a reference that is good for one reading */
export async function putAside(reply: ProviderReply): Promise<string> {
  const reference = randomBytes(32).toString("base64url");
  await store().set(postedKey(reference), seal(JSON.stringify(reply)), POSTED_SECONDS);
  return reference;
}

/** What was put aside under a reference; null the second time. */
export async function pickUp(reference: string): Promise<ProviderReply | null> {
  const value = await store().get(postedKey(reference));
  return (await store().delete(postedKey(reference))) ? unseal(ProviderReply, value) : null;
}
