import "server-only";
import type { CardType } from "@/lib/contracts/cards";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "./context";
import { toCardType } from "./mappers/card-types";
import { readOne } from "./reading";
import { asPublic, readCardTypes } from "./reference-data";
import { AssignedCard, FreeCard, RawCard } from "./schemas/card-changes";
import { readRecord } from "./schemas/lenient";
import { outcomeUnknown, upstreamUnavailable } from "./transport/failures";
import { upstream } from "./upstream";

const BLOCKED = 0;
/** What upstream sets by itself: it is read, never sent. */
const READ_ONLY = new Set(["card_id", "last_change"]);
const REFUSED = new Set(["bad_request", "invalid_fields", "not_found"]);

/** The kinds of cards there are. `GET /card-types`. */
export const listCardTypes = async (ctx: MemberContext): Promise<Result<CardType[]>> => {
  const read = await readCardTypes(asPublic(ctx));
  return read.ok ? ok(read.data.map(toCardType)) : read;
};

/**
 * Whether a card exists, is not blocked and is nobody's yet. `POST /cards/actions/validate-free-card`,
 * which changes nothing.
 */
export const isCardFree = async (ctx: MemberContext, number: string): Promise<Result<boolean>> => {
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/cards/actions/validate-free-card",
    token: ctx.token,
    body: { card_number: number },
  });
  if (!reply.ok) {
    const { code } = reply.error;
    if (REFUSED.has(code)) return ok(false);
    // Nothing was asked to change: no answer is just no answer.
    return code === "outcome_unknown" ? upstreamUnavailable() : reply;
  }
  const read = readRecord(reply.body, FreeCard);
  return read ? ok(read.is_free_to_use) : upstreamUnavailable();
};

/**
 * Gives a free card to the member: the one with this number, or any of the type.
 * `POST /cards/actions/assign-free-card`, once.
 * @returns `outcome_unknown` where it may have happened; with any other failure it has not:
 *   `card_type_taken`, `card_not_free`, `no_free_card` …
 */
export const assignCard = async (
  ctx: MemberContext,
  { typeId, number }: { typeId: string; number: string | null },
): Promise<Result<{ cardId: string }>> => {
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/cards/actions/assign-free-card",
    token: ctx.token,
    body: {
      card_type_id: typeId,
      customer_id: ctx.customerId,
      ...(number !== null && { card_number: number }),
    },
  });
  if (!reply.ok) {
    if (!REFUSED.has(reply.error.code)) return reply;
    const taken = reply.reasons.some((reason) => reason.endsWith("already_exists"));
    return fail(taken ? "card_type_taken" : number === null ? "no_free_card" : "card_not_free");
  }
  const made = readRecord(reply.body, AssignedCard);
  return made ? ok({ cardId: made.card_id }) : outcomeUnknown();
};

const readOwnCard = async (ctx: MemberContext, id: string) => {
  const request = { path: "/cards/{card_id}", params: { card_id: id }, token: ctx.token };
  const read = await readOne(ctx, request, RawCard, { fresh: true });
  if (!read.ok) return read;
  return read.value.customer_id === ctx.customerId ? read : fail("not_found");
};

const isBlocked = (card: RawCard): boolean => Number(card["state"]) === BLOCKED;

/** Whether a card of the member is blocked, as upstream knows it now. `GET /cards/{card_id}`. */
export const isCardBlocked = async (ctx: MemberContext, id: string): Promise<Result<boolean>> => {
  const read = await readOwnCard(ctx, id);
  return read.ok ? ok(isBlocked(read.value)) : read;
};

/**
 * Blocks a card of the member, for good as far as this app goes. Reads it fresh, changes its state
 * and sends it whole, once: `GET` and `PUT /cards/{card_id}`.
 * @returns `not_found` also for another member's card; `outcome_unknown` where it may have happened
 */
export const blockCard = async (ctx: MemberContext, id: string): Promise<Result<void>> => {
  const before = await readOwnCard(ctx, id);
  if (!before.ok) return before;
  if (isBlocked(before.value)) return ok(undefined);
  // PUT clears what is left out: everything goes back, what this app does not know included.
  const kept = Object.entries(before.value).filter(
    ([name, value]) => !READ_ONLY.has(name) && value !== null,
  );
  const reply = await upstream().transport.write(ctx, {
    method: "PUT",
    path: "/cards/{card_id}",
    params: { card_id: id },
    token: ctx.token,
    body: { card: { ...Object.fromEntries(kept), state: BLOCKED } },
  });
  return reply.ok ? ok(undefined) : reply;
};
