import "server-only";
import type { Consent, ConsentUpdate } from "@/lib/contracts/consents";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { settings } from "@/lib/server/config";
import { listAgreements } from "./agreements";
import type { MemberContext } from "./context";
import { readCustomer, replaceCustomer } from "./customer-record";
import { inTurn } from "./in-turn";
import { mergeConsent, toConsents } from "./mappers/consents";
import { asPublic } from "./reference-data";
import type { ReadOptions } from "./transport/transport";

const readBoth = async (ctx: MemberContext, options?: ReadOptions) => {
  const [agreements, customer] = await Promise.all([
    listAgreements(asPublic(ctx)),
    readCustomer(ctx, options),
  ]);
  if (!customer.ok) return customer;
  return agreements.ok ? ok({ agreements: agreements.data, raw: customer.value }) : agreements;
};

/**
 * Every consent with its text and whether the member has given it. `GET /agreements` and
 * `GET /customers/{customer_id}` at once.
 */
export const listConsents = async (ctx: MemberContext): Promise<Result<Consent[]>> => {
  const read = await readBoth(ctx);
  if (!read.ok) return read;
  return ok(toConsents(read.data.agreements, read.data.raw, settings().timeZone));
};

/**
 * Gives or withdraws one consent, and loses nothing of the customer nor of the other consents.
 * `GET`, `PUT` and again `GET /customers/{customer_id}`, `GET /agreements`.
 * @returns all consents as upstream has them now; `conflict` where this one was decided otherwise
 *   since it was read; `not_found`, `outcome_unknown` also where it stayed as it was
 */
export const updateConsent = (
  ctx: MemberContext,
  id: string,
  { state, was }: ConsentUpdate,
): Promise<Result<Consent[]>> =>
  inTurn(ctx.customerId, async () => {
    const zone = settings().timeZone;
    const before = await readBoth(ctx, { fresh: true });
    if (!before.ok) return before;
    const { agreements, raw } = before.data;
    const all = toConsents(agreements, raw, zone);
    const current = all.find((consent) => consent.id === id);
    if (!current) return fail("not_found");
    if (current.state === state) return ok(all);
    if (current.state !== was) return fail("conflict");
    const merged = mergeConsent(agreements, raw, current, state);
    const written = await replaceCustomer(ctx, merged);
    if (!written.ok) return written;
    const after = await readCustomer(ctx, { fresh: true });
    // It is saved, whatever became of the second read.
    const now = toConsents(agreements, after.ok ? after.value : merged, zone);
    const kept = now.find((consent) => consent.id === id)?.state === state;
    return kept ? ok(now) : fail("outcome_unknown");
  });
