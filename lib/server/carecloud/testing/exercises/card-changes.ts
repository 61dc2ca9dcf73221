import "server-only";
import { expect } from "vitest";
import { freeCardNumber } from "@/lib/sandbox/seed/free-cards";
import {
  assignCard,
  blockCard,
  isCardBlocked,
  isCardFree,
  listCardTypes,
} from "../../card-changes";
import { listCards } from "../../cards";
import type { Exercise } from "../exercise";

/** Numbers that no other member of this run is given. */
let serial = 0;

export const exercise: Exercise = {
  upstream: [
    "GET /cards",
    "GET /card-types",
    "GET /cards/{card_id}",
    "PUT /cards/{card_id}",
    "POST /cards/actions/validate-free-card",
    "POST /cards/actions/assign-free-card",
  ],
  async run({ ctx, keys, call, value }) {
    const types = value(await call(listCardTypes, ctx));
    const held = value(await listCards(ctx)).filter(
      ({ state }) => state === "active" || state === "notYet",
    );
    expect(value(await call(isCardFree, ctx, keys.cardNumber))).toBe(false);
    const number = freeCardNumber("club", 5_000 + (serial += 1));
    expect(value(await call(isCardFree, ctx, number))).toBe(true);
    const club = types.find(({ prefix }) => prefix === "100");
    if (!club) throw new Error("The seed has no club card");
    const mine = held.find(({ typeId }) => typeId === club.id);
    if (mine) {
      const refused = await call(assignCard, ctx, { typeId: club.id, number });
      expect(refused).toMatchObject({ error: { code: "card_type_taken" } });
      expect(value(await call(isCardBlocked, ctx, mine.id))).toBe(false);
      value(await call(blockCard, ctx, mine.id));
      expect(value(await call(isCardBlocked, ctx, mine.id))).toBe(true);
      // Again is no second change.
      value(await call(blockCard, ctx, mine.id));
    }
    const { cardId } = value(await call(assignCard, ctx, { typeId: club.id, number }));
    const after = value(await listCards(ctx));
    expect(after).toContainEqual(expect.objectContaining({ id: cardId, number, state: "active" }));
    expect(await call(isCardFree, ctx, number)).toMatchObject({ data: false });
    if (mine) {
      expect(after).toContainEqual(expect.objectContaining({ id: mine.id, state: "blocked" }));
    }
    const other = types.find((type) => !after.some(({ typeId }) => typeId === type.id));
    if (other) value(await call(assignCard, ctx, { typeId: other.id, number: null }));
  },
};
