import { NewCard } from "@/lib/contracts/card-changes";
import { listCards } from "@/lib/server/carecloud/cards";
import { addCard } from "@/lib/server/cards/add-card";
import { memberRoute } from "@/lib/server/http/route";

/** Cards with their codes, ready to draw. */
export const GET = memberRoute(({ ctx }) => listCards(ctx));

/**
 * Adds a card, once per key: the free one with a number, or any free one of a type.
 * @body `{number, typeId}`, one of which may be null, and an `Idempotency-Key` (uuid)
 */
export const POST = memberRoute(
  { body: NewCard, part: "cardAdd", idempotent: true },
  ({ ctx, body, idempotencyKey }) => addCard(ctx, body, idempotencyKey),
);
