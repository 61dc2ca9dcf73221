import "server-only";
import { z } from "zod";
import { CONTACT_TYPES } from "@/lib/contracts/contact-proof";
import { hashId, open, seal } from "@/lib/server/crypt";
import { store } from "@/lib/server/store";

/** Time enough to find the code and to fill in the rest of a form. */
export const PROOF_SECONDS = 2 * 60 * 60;

const ProofRecord = z.object({
  /** An anonymous device token made for this visitor: never the guests' shared one. */
  token: z.string(),
  type: z.enum(CONTACT_TYPES),
  contact: z.string(),
  /** Of the newest code. */
  requestId: z.string(),
  /** Milliseconds since 1970. */
  sentAt: z.number(),
  proven: z.boolean(),
});
/** What the store holds of a visitor who proves a contact, sealed, under a hash of the cookie. */
export type ProofRecord = z.infer<typeof ProofRecord>;

const keyOf = (secret: string): string => `contact-proof:${hashId(secret)}`;

/** @throws StoreUnavailable */
export async function readProof(secret: string | null): Promise<ProofRecord | null> {
  const sealed = secret === null ? null : await store().get(keyOf(secret));
  const plain = sealed === null ? null : open(sealed);
  return plain === null ? null : (ProofRecord.safeParse(JSON.parse(plain)).data ?? null);
}

export const writeProof = (secret: string, record: ProofRecord): Promise<void> =>
  store().set(keyOf(secret), seal(JSON.stringify(record)), PROOF_SECONDS);

/** Notes that the newest code was right; a proof that ended meanwhile stays ended. */
export const markProven = (secret: string, record: ProofRecord): Promise<boolean> =>
  store().setIfPresent(
    keyOf(secret),
    seal(JSON.stringify({ ...record, proven: true } satisfies ProofRecord)),
    PROOF_SECONDS,
  );

/** Counts a try at a code. @returns how many there were */
export const countTry = (requestId: string): Promise<number> =>
  store().increment(`contact-proof-tries:${hashId(requestId)}`, PROOF_SECONDS);
