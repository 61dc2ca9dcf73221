import { NewCard } from "@/lib/contracts/card-changes";
import { listCards } from "@/lib/server/carecloud/cards";
import { addCard } from "@/lib/server/cards/add-card";
import { memberRoute } from "@/lib/server/http/route";

/** Cards with their codes, ready to draw. */
export const GET = memberRoute(({ ctx }) => listCards(ctx));

/**
 * Adds a card: the free one with a number, or any free one of a type.
 * @body `{number, typeId}`, one of which may be null
 */
export const POST = memberRoute({ body: NewCard, part: "cardAdd" }, ({ ctx, body }) =>
  addCard(ctx, body),
);
