import { describe, expect, it } from "vitest";
import type { Card, CardType } from "@/lib/contracts/cards";
import { detectType, holdsType } from "./detect-type";

const types: CardType[] = [
  { id: "club", name: "Club", prefix: "100" },
  { id: "gold", name: "Gold", prefix: "1009" },
  { id: "twin", name: "Twin", prefix: "859" },
  { id: "other-twin", name: "Other twin", prefix: "859" },
  { id: "bare", name: "Bare", prefix: null },
];

describe("the type of a number", () => {
  it.each([
    ["1000 0000 0001", "club"],
    ["1009-0000", "gold"],
    ["859123", undefined],
    ["77", undefined],
    ["", undefined],
  ])("%s: %s", (number, id) => expect(detectType(number, types)?.id).toBe(id));
});

describe("a type that is held", () => {
  const card = (typeId: string | null, state: Card["state"]) => ({ typeId, state }) as Card;

  it("is one of a card that works or will", () => {
    expect(holdsType("club", [card("club", "active")])).toBe(true);
    expect(holdsType("club", [card("club", "notYet")])).toBe(true);
    expect(holdsType("club", [card("club", "blocked"), card("gold", "active")])).toBe(false);
    expect(holdsType("club", [card("club", "expired")])).toBe(false);
  });
});
