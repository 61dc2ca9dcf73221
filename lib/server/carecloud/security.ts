import "server-only";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { settings } from "@/lib/server/config";
import { listCards } from "./cards";
import type { MemberContext } from "./context";
import { readCustomer, replaceCustomer } from "./customer-record";
import { inTurn } from "./in-turn";
import { toProfile } from "./mappers/profile";
import { mergeEmail, mergeNothing } from "./mappers/profile-merge";
import type { LoginInput } from "./tokens";
import { upstreamUnavailable } from "./transport/failures";

/** What a member can be signed in by. */
export type LoginName = Pick<LoginInput, "type" | "value">;

/**
 * What the member's password can be tried with: their e-mail, else phone, else a card.
 * `GET /customers/{customer_id}`, and where it has neither, `GET /cards`.
 * @returns `not_found` where there is none of the three
 */
export const getLoginName = async (ctx: MemberContext): Promise<Result<LoginName>> => {
  const read = await readCustomer(ctx, { fresh: true });
  if (!read.ok) return read;
  const profile = toProfile(read.value, settings().timeZone);
  if (!profile) return upstreamUnavailable();
  if (profile.email) return ok({ type: "email", value: profile.email });
  if (profile.phone) return ok({ type: "phone", value: profile.phone });
  const cards = await listCards(ctx);
  if (!cards.ok) return cards;
  const number = cards.data.find((card) => card.state === "active" && card.number)?.number;
  return number ? ok({ type: "card", value: number }) : fail("not_found");
};

/**
 * Gives the member a new password and leaves all else of the customer as it is. Upstream asks for no
 * current one: prove it first. `GET` and `PUT /customers/{customer_id}`.
 * @returns `invalid_fields` with `password` where upstream does not take it; `outcome_unknown`,
 *   which only a sign-in with the new one can settle
 */
export const changePassword = (ctx: MemberContext, password: string): Promise<Result<void>> =>
  inTurn(ctx.customerId, async () => {
    const before = await readCustomer(ctx, { fresh: true });
    if (!before.ok) return before;
    return replaceCustomer(ctx, mergeNothing(before.value), password);
  });

/**
 * Gives the member another e-mail. `GET` and `PUT /customers/{customer_id}`.
 * @param version of the profile whose e-mail the member saw
 * @returns `conflict` where the profile changed meanwhile; `invalid_fields` with `email` where
 *   somebody else has it or it is none; `outcome_unknown`
 */
export const changeEmail = (
  ctx: MemberContext,
  email: string,
  version: string | null,
): Promise<Result<void>> =>
  inTurn(ctx.customerId, async () => {
    const before = await readCustomer(ctx, { fresh: true });
    if (!before.ok) return before;
    const profile = toProfile(before.value, settings().timeZone);
    if (!profile) return upstreamUnavailable();
    if (profile.version !== version) return fail("conflict");
    return replaceCustomer(ctx, mergeEmail(before.value, email));
  });
