import { describe, expect, it } from "vitest";
import { groupNumber, spellNumber } from "./number-groups";

describe("card numbers", () => {
  it("are written in groups of four", () => {
    expect(groupNumber("1000000000017")).toBe("1000 0000 0001 7");
    expect(groupNumber("12")).toBe("12");
    expect(groupNumber("")).toBe("");
  });

  it("are spelled digit by digit", () => {
    expect(spellNumber("10000017A")).toBe("1 0 0 0, 0 0 1 7, A");
  });
});
