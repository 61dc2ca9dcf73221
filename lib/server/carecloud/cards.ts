import "server-only";
import type { Card } from "@/lib/contracts/cards";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "./context";
import { byState, toCard } from "./mappers/cards";
import { projectClock } from "./mappers/clock";
import { readAll, readOne } from "./reading";
import { asPublic, readCardTypes } from "./reference-data";
import { records } from "./schemas/records";
import type { ReadOptions } from "./transport/transport";

/** A card shows and scans without its type's name: a failure there takes nothing else away. */
const typesFor = async (ctx: MemberContext) => {
  const types = await readCardTypes(asPublic(ctx));
  return types.ok ? types.data : [];
};

/**
 * The member's cards, those that work now first. `GET /cards` and `GET /card-types` at once.
 * @returns `session_ended`, `upstream_unavailable` and the like
 */
export const listCards = async (
  ctx: MemberContext,
  options?: ReadOptions,
): Promise<Result<Card[]>> => {
  const query = { customer_id: ctx.customerId };
  const request = { path: "/cards", query, token: ctx.token };
  const [cards, types] = await Promise.all([
    readAll(ctx, request, "cards", records.card, options),
    typesFor(ctx),
  ]);
  if (!cards.ok) return cards;
  const clock = projectClock();
  const own = cards.value.filter(
    ({ customer_id: owner }) => (owner ?? ctx.customerId) === ctx.customerId,
  );
  return ok(own.map((card) => toCard(card, types, clock)).sort(byState));
};

/**
 * One card of the member. `GET /cards/{card_id}` and `GET /card-types` at once.
 * @returns `not_found` also for a card that is not the member's
 */
export const getCard = async (ctx: MemberContext, id: string): Promise<Result<Card>> => {
  const request = { path: "/cards/{card_id}", params: { card_id: id }, token: ctx.token };
  const [card, types] = await Promise.all([readOne(ctx, request, records.card), typesFor(ctx)]);
  if (!card.ok) return card;
  if (card.value.customer_id !== ctx.customerId) return fail("not_found");
  return ok(toCard(card.value, types, projectClock()));
};
