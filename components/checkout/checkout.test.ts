import { describe, expect, it } from "vitest";
import type { Card } from "@/lib/contracts/cards";
import type { TillVoucher } from "@/lib/contracts/checkout";
import { readChoice, writeChoice } from "./choice";
import { isOver, stateAt } from "./state-at";
import { settle } from "./use-chosen";

const NOON = "2026-11-25T12:00:00.000Z";
const noon = Date.parse(NOON);

const card = (given: Partial<Card>): Card => ({
  id: "c",
  number: "1",
  typeId: null,
  typeName: null,
  state: "active",
  validFrom: null,
  validTo: null,
  code: { text: "1", symbology: "code128", picture: null },
  ...given,
});

const voucher = (id: string, validTo: string | null = null): TillVoucher => ({
  id,
  code: id,
  name: `voucher ${id}`,
  subtitle: null,
  validTo,
  scan: null,
});

describe("a choice in the address", () => {
  it("comes back as it was written, each voucher once", () => {
    const choice = { card: "a", vouchers: ["x", "y"], choosing: true };
    expect(readChoice(writeChoice(choice))).toEqual(choice);
    expect(readChoice("?use=x&use=x").vouchers).toEqual(["x"]);
    expect(writeChoice(readChoice(""))).toBe("");
  });
});

describe("a card read some time ago", () => {
  it("runs out, and begins, without being asked for again", () => {
    expect(stateAt(card({ validTo: NOON }), noon)).toBe("active");
    expect(stateAt(card({ validTo: NOON }), noon + 1)).toBe("expired");
    expect(stateAt(card({ state: "notYet", validFrom: NOON }), noon)).toBe("active");
    expect(stateAt(card({ state: "notYet", validFrom: null }), noon)).toBe("notYet");
  });

  it("stays blocked, and is what it was while the time is not known", () => {
    expect(stateAt(card({ state: "blocked" }), noon)).toBe("blocked");
    expect(stateAt(card({ validTo: NOON }), 0)).toBe("active");
    expect(isOver(null, noon)).toBe(false);
  });
});

describe("vouchers that were chosen", () => {
  const book = { items: [voucher("a"), voucher("b", NOON)], usableCount: 2 };

  it("are shown in the order they were chosen while a till takes them", () => {
    const { vouchers, gone } = settle(["b", "a"], book, null, noon);
    expect(vouchers.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(gone).toEqual([]);
  });

  it("are gone by name where it is known, once used, ended or returned", () => {
    const later = { ...book, gone: [{ id: "c", name: "old" }] };
    const { vouchers, gone, goneIds } = settle(["b", "c", "d"], later, null, noon + 1);
    expect(vouchers).toEqual([]);
    expect(gone).toEqual(["voucher b", "old", null]);
    expect(goneIds).toEqual(["b", "c", "d"]);
  });

  it("are not gone for being far down a list that has not got all of them", () => {
    const further = { usable: [voucher("z")], gone: ["y"] };
    const { vouchers, goneIds } = settle(["z", "y", "asked"], book, further, noon);
    expect(vouchers.map(({ id }) => id)).toEqual(["z"]);
    expect(goneIds).toEqual(["y"]);
  });
});
