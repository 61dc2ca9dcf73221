import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import type { ContactType, ProvenContact } from "@/lib/contracts/contact-proof";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { CallContext } from "@/lib/server/carecloud/context";
import {
  sendOneTimePassword,
  verifyOneTimePassword,
} from "@/lib/server/carecloud/one-time-passwords";
import { checkRegistrationAbility } from "@/lib/server/carecloud/registration";
import { createToken } from "@/lib/server/carecloud/tokens";
import { normalContact } from "@/lib/server/contacts";
import { countGuest } from "@/lib/server/limits";
import { asOutage } from "@/lib/server/session/open-session";
import { site } from "@/lib/site";
import { countTry, markProven, readProof, writeProof, type ProofRecord } from "./record";

/** As the vendor has it: a code is good for an hour. */
const CODE_MS = 60 * 60_000;
/** A code of six digits that may be tried this often is as good as one that cannot be guessed. */
const MOST_TRIES = 6;

interface Visitor {
  /** What the proof's cookie holds, if any. */
  secret: string | null;
  address: string;
}

const makeToken = async (ctx: CallContext): Promise<Result<string>> => {
  const made = await createToken(ctx, { deviceId: randomUUID(), name: "Contact proof" });
  return made.ok ? made : { ok: false, error: asOutage(made.error) };
};

/**
 * Sends a one-time code to a contact, whoever has it. An earlier code of this visitor, and what it
 * proved, count no more.
 * Upstream: `POST /tokens` for a visitor who has no token of this kind yet,
 * `POST /one-time-password/actions/send`.
 * @returns what the proof's cookie is to hold; `invalid_fields`; `rate_limited`;
 *   `upstream_unavailable`
 * @throws StoreUnavailable
 */
export async function sendCode(
  ctx: CallContext,
  { secret, address }: Visitor,
  { type, contact: typed }: { type: ContactType; contact: string },
): Promise<Result<string>> {
  const contact = normalContact(type, typed);
  if (contact === null) return fail("invalid_fields", { fields: { contact: "invalid_format" } });
  const allowed = await countGuest("code", address, contact);
  if (!allowed.ok) return allowed;
  const before = await readProof(secret);
  const send = (token: string) => {
    const { codeTemplateId: templateId } = site().registration;
    return sendOneTimePassword(ctx, token, { type, contact, templateId });
  };
  let token = before ? ok(before.token) : await makeToken(ctx);
  if (!token.ok) return token;
  let sent = await send(token.data);
  if (!sent.ok && sent.error.code === "session_ended" && before) {
    token = await makeToken(ctx);
    if (!token.ok) return token;
    sent = await send(token.data);
  }
  if (!sent.ok) return refusedTo(sent);
  const kept = secret !== null && before ? secret : randomBytes(32).toString("base64url");
  await writeProof(kept, {
    token: token.data,
    type,
    contact,
    requestId: sent.data,
    sentAt: Date.now(),
    proven: false,
  });
  return ok(kept);
}

/** A visitor has no session that could be over, and the token is ours: what is left is an outage. */
const refusedTo = (refused: Extract<Result<never>, { ok: false }>): Result<never> =>
  refused.error.code === "invalid_fields" ? refused : { ok: false, error: asOutage(refused.error) };

/**
 * Tries a code. Right, it proves the contact, and only then it is told whether the contact is free.
 * Upstream: `POST /one-time-password/actions/verify`,
 * `POST /customers/actions/check-registration-ability`.
 * @returns `code_wrong`; `code_expired` where another has to be sent; `rate_limited`;
 *   `upstream_unavailable`
 * @throws StoreUnavailable
 */
export async function verifyCode(
  ctx: CallContext,
  { secret, address }: Visitor,
  code: string,
): Promise<Result<ProvenContact>> {
  const record = await readProof(secret);
  if (secret === null || record === null) return fail("code_expired");
  // The answer to the right code may have been lost: upstream would not take it twice.
  if (record.proven) return availability(ctx, record);
  const allowed = await countGuest("codeTry", address, record.contact);
  if (!allowed.ok) return allowed;
  if ((await countTry(record.requestId)) > MOST_TRIES) return fail("code_expired");
  const { token, requestId } = record;
  const verified = await verifyOneTimePassword(ctx, token, { requestId, code });
  if (!verified.ok) {
    const { code: reason } = verified.error;
    if (reason === "code_expired") return verified;
    if (reason !== "code_wrong") return { ok: false, error: asOutage(verified.error) };
    return Date.now() - record.sentAt > CODE_MS ? fail("code_expired") : verified;
  }
  await markProven(secret, record);
  return availability(ctx, record);
}

const availability = async (
  ctx: CallContext,
  { token, type, contact }: ProofRecord,
): Promise<Result<ProvenContact>> => {
  const able = await checkRegistrationAbility(ctx, token, type, contact);
  // Where upstream will not say, creating the customer will tell.
  return ok({ available: able.ok ? able.data : null });
};

/** Whether this visitor has proven that a contact, in its normal spelling, is theirs. */
export async function hasProven(
  secret: string | null,
  type: ContactType,
  contact: string,
): Promise<boolean> {
  const record = await readProof(secret);
  return record !== null && record.proven && record.type === type && record.contact === contact;
}
