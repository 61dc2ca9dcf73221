import "server-only";
import type { CardBlocking } from "@/lib/contracts/cards";
import { ok, type Result } from "@/lib/contracts/result";
import { blockCard, isCardBlocked } from "@/lib/server/carecloud/card-changes";
import { unhurried, type MemberContext } from "@/lib/server/carecloud/context";
import { intents, type Known, type Write } from "@/lib/server/intents";

/** Blocking a card as a write that happens once: of a member and a card. */
const writeOf = (ctx: MemberContext, id: string): Write => ({
  subject: { kind: "card-block", owner: ctx.customerId, about: id },
  busy: "card_change_pending",
  before: () => Promise.resolve(ok([])),
  make: async (_intent, sending) => {
    const blocked = await blockCard({ ...ctx, sending }, id);
    return blocked.ok ? ok({ id }) : blocked;
  },
  find: async () => {
    const blocked = await isCardBlocked(ctx, id);
    return blocked.ok ? ok(blocked.data ? id : null) : blocked;
  },
});

const tell = (known: Result<Known>): Result<CardBlocking> => {
  if (!known.ok || known.data.state !== "settled") return known;
  return ok({ state: "settled" });
};

/**
 * Blocks a lost card, at most once per intent. One that is blocked already is left as it is.
 * @returns `settled`, `pending` where nobody knows yet, `none`; `not_found` also for another
 *   member's card; `card_change_pending` while another intent about the card is unresolved
 * Upstream: `GET` and `PUT /cards/{card_id}`
 */
export const blockLostCard = async (
  context: MemberContext,
  id: string,
  intentId: string,
): Promise<Result<CardBlocking>> =>
  tell(await intents.run(writeOf(unhurried(context), id), intentId));

/**
 * What became of blocking a card.
 * Upstream: `GET /cards/{card_id}` where the outcome is unknown
 */
export const settleBlocking = async (
  context: MemberContext,
  id: string,
  intentId: string,
): Promise<Result<CardBlocking>> =>
  tell(await intents.settle(writeOf(unhurried(context), id), intentId));
