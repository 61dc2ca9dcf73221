import { describe, expect, it } from "vitest";
import { matches } from "./search";

describe("matches", () => {
  it.each([
    ["kava", "Káva a dort", true],
    ["KÁVA", "kava", true],
    ["dort kav", "Káva a dort", true],
    ["", "anything", true],
    ["  ", "anything", true],
    ["tea", "Káva a dort", false],
    ["kava tea", "Káva a dort", false],
  ])("%s in %s: %s", (query, text, expected) => {
    expect(matches(query, text)).toBe(expected);
  });

  it("looks in every text, and not across nothing", () => {
    expect(matches("v-102", "Coffee", null, "V-1027")).toBe(true);
    expect(matches("null", "Coffee", null)).toBe(false);
  });
});
