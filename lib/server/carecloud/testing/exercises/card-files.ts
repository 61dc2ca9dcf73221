import "server-only";
import { expect } from "vitest";
import { CARD_FILES } from "@/lib/contracts/cards";
import { getCardFileUrl } from "../../card-files";
import { listCards } from "../../cards";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: [
    "GET /cards",
    "GET /card-types",
    "GET /cards/{card_id}",
    "POST /cards/actions/generate-digital-card-file",
  ],
  async run({ ctx, call, value }) {
    const [card] = value(await listCards(ctx));
    if (!card) return;
    for (const kind of CARD_FILES) {
      expect(value(await call(getCardFileUrl, ctx, card.id, kind))).toMatch(/^http/);
    }
  },
};
