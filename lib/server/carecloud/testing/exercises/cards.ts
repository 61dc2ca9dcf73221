import "server-only";
import { getCard, listCards } from "../../cards";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["GET /cards", "GET /cards/{card_id}", "GET /card-types"],
  async run({ ctx, call, value }) {
    const [card] = value(await call(listCards, ctx));
    if (card) value(await call(getCard, ctx, card.id));
  },
};
