import "server-only";
import type { NewCard } from "@/lib/contracts/card-changes";
import type { Card, CardAddition, CardType } from "@/lib/contracts/cards";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { assignCard, isCardFree, listCardTypes } from "@/lib/server/carecloud/card-changes";
import { listCards } from "@/lib/server/carecloud/cards";
import { unhurried, type MemberContext } from "@/lib/server/carecloud/context";
import { intents, type Claim, type Subject, type Write } from "@/lib/server/intents";
import { countCardTry } from "@/lib/server/limits";

/** The type whose prefix fits a number best; null where none does, or more than one. */
export const typeOfNumber = (number: string, types: readonly CardType[]): CardType | null => {
  const fitting = types.filter(({ prefix }) => prefix !== null && number.startsWith(prefix));
  const longest = Math.max(0, ...fitting.map(({ prefix }) => prefix?.length ?? 0));
  const best = fitting.filter(({ prefix }) => prefix?.length === longest);
  return best.length === 1 ? (best[0] ?? null) : null;
};

const isLive = ({ state }: Card) => state === "active" || state === "notYet";

/** The addition that is unresolved, if any: a member's additions come one after another. */
const subjectOf = ({ customerId }: MemberContext): Subject => ({
  kind: "card-addition",
  owner: customerId,
  about: "cards",
});

/** The card that has come since: additions come one after another, so that it is this one's. */
const findIn =
  (ctx: MemberContext) =>
  async ({ before }: Claim): Promise<Result<string | null>> => {
    const cards = await listCards(ctx, { fresh: true });
    if (!cards.ok) return cards;
    const known = new Set(before);
    return ok(cards.data.find(({ id }) => !known.has(id))?.id ?? null);
  };

/** What there is to do for a wish: give a card of a type, or nothing where it is there already. */
type Task = { typeId: string } | { id: string };

const taskOf = async (
  ctx: MemberContext,
  { number, typeId }: NewCard,
  held: readonly Card[],
): Promise<Result<Task>> => {
  const mine = number === null ? undefined : held.find((card) => card.number === number);
  if (mine) return isLive(mine) ? ok({ id: mine.id }) : fail("card_not_free");
  const types = await listCardTypes(ctx);
  if (!types.ok) return types;
  const type =
    typeId === null
      ? typeOfNumber(number ?? "", types.data)
      : types.data.find(({ id }) => id === typeId);
  if (!type) {
    const reason = typeId === null ? "required" : "not_found";
    return fail("invalid_fields", { fields: { typeId: reason } });
  }
  if (held.some((card) => card.typeId === type.id && isLive(card))) return fail("card_type_taken");
  if (number === null) return ok({ typeId: type.id });
  const free = await isCardFree(ctx, number);
  if (!free.ok) return free;
  return free.data ? ok({ typeId: type.id }) : fail("card_not_free");
};

/** One addition as a write that happens once. It looks first: what is there is not added again. */
const writeOf = (ctx: MemberContext, wish: NewCard): Write => {
  let task: Result<Task> = fail("internal");
  return {
    subject: subjectOf(ctx),
    busy: "card_change_pending",
    before: async () => {
      // Numbers are easy to guess: whoever tries many is after somebody else's card.
      const counted = await countCardTry(ctx.customerId);
      if (!counted.ok) return counted;
      const held = await listCards(ctx, { fresh: true });
      if (!held.ok) return held;
      task = await taskOf(ctx, wish, held.data);
      return task.ok ? ok(held.data.map(({ id }) => id)) : task;
    },
    make: async () => {
      if (!task.ok) return task;
      if ("id" in task.data) return ok({ id: task.data.id });
      const made = await assignCard(ctx, { typeId: task.data.typeId, number: wish.number });
      return made.ok ? ok({ id: made.data.cardId }) : made;
    },
    find: findIn(ctx),
  };
};

/**
 * Gives the member a card, at most once per intent: the plastic one with a number, or any free one of
 * a type. Asking for what is there already changes nothing.
 * @param intentId a uuid made once by whoever wants the card
 * @returns `settled`, `pending` where nobody knows yet, `none`; `card_not_free`, `card_type_taken`,
 *   `no_free_card`, `card_change_pending` while another addition is unresolved, `invalid_fields`
 *   where the type cannot be told from the number, `rate_limited`
 * Upstream: `GET /cards`, `GET /card-types`, `POST /cards/actions/validate-free-card`,
 * `POST /cards/actions/assign-free-card`
 */
export const addCard = (
  context: MemberContext,
  wish: NewCard,
  intentId: string,
): Promise<Result<CardAddition>> => intents.run(writeOf(unhurried(context), wish), intentId);

/**
 * What became of an addition.
 * Upstream: `GET /cards` where the outcome is unknown
 */
export const settleAddition = (
  context: MemberContext,
  intentId: string,
): Promise<Result<CardAddition>> => {
  const ctx = unhurried(context);
  return intents.settle({ subject: subjectOf(ctx), find: findIn(ctx) }, intentId);
};
