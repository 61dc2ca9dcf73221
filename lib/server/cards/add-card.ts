import "server-only";
import type { NewCard } from "@/lib/contracts/card-changes";
import type { AddedCard, Card, CardType } from "@/lib/contracts/cards";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { assignCard, isCardFree, listCardTypes } from "@/lib/server/carecloud/card-changes";
import { listCards } from "@/lib/server/carecloud/cards";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { countCardTry } from "@/lib/server/limits";
import { oneAtATime } from "./one-at-a-time";

/** The type whose prefix fits a number best; null where none does, or more than one. */
export const typeOfNumber = (number: string, types: readonly CardType[]): CardType | null => {
  const fitting = types.filter(({ prefix }) => prefix !== null && number.startsWith(prefix));
  const longest = Math.max(0, ...fitting.map(({ prefix }) => prefix?.length ?? 0));
  const best = fitting.filter(({ prefix }) => prefix?.length === longest);
  return best.length === 1 ? (best[0] ?? null) : null;
};

const isLive = ({ state }: Card) => state === "active" || state === "notYet";

/**
 * Gives the member a card: the plastic one with a number, or any free one of a type. Looks first, so
 * that asking again for what is there already changes nothing; writes at most once; and where the
 * outcome is unknown, finds out by reading.
 * @returns `card_not_free`, `card_type_taken`, `no_free_card`, `card_change_pending`,
 *   `invalid_fields` where the type cannot be told from the number, `outcome_unknown`, `rate_limited`
 * Upstream: `GET /cards`, `GET /card-types`, `POST /cards/actions/validate-free-card`,
 * `POST /cards/actions/assign-free-card`
 */
export async function addCard(context: MemberContext, input: NewCard): Promise<Result<AddedCard>> {
  // Nobody waiting any longer must not leave a write without its outcome.
  const ctx = { ...context, signal: undefined };
  // Numbers are easy to guess: whoever tries many is after somebody else's card.
  const counted = await countCardTry(ctx.customerId);
  if (!counted.ok) return counted;
  return oneAtATime(ctx.customerId, () => add(ctx, input));
}

const add = async (ctx: MemberContext, { number, typeId }: NewCard): Promise<Result<AddedCard>> => {
  const [types, held] = await Promise.all([listCardTypes(ctx), listCards(ctx, { fresh: true })]);
  if (!held.ok) return held;
  if (!types.ok) return types;
  const before = held.data;
  const mine = number === null ? undefined : before.find((card) => card.number === number);
  if (mine) return isLive(mine) ? ok({ id: mine.id }) : fail("card_not_free");
  const type =
    typeId === null
      ? typeOfNumber(number ?? "", types.data)
      : types.data.find(({ id }) => id === typeId);
  if (!type) {
    const reason = typeId === null ? "required" : "not_found";
    return fail("invalid_fields", { fields: { typeId: reason } });
  }
  if (before.some((card) => card.typeId === type.id && isLive(card))) {
    return fail("card_type_taken");
  }
  if (number !== null) {
    const free = await isCardFree(ctx, number);
    if (!free.ok) return free;
    if (!free.data) return fail("card_not_free");
  }
  const made = await assignCard(ctx, { typeId: type.id, number });
  if (made.ok) return ok({ id: made.data.cardId });
  if (made.error.code !== "outcome_unknown") return made;
  const after = await listCards(ctx, { fresh: true });
  const known = new Set(before.map(({ id }) => id));
  const come = after.ok
    ? after.data.find(
        (card) =>
          !known.has(card.id) &&
          (number === null ? card.typeId === type.id : card.number === number),
      )
    : undefined;
  return come ? ok({ id: come.id }) : made;
};
