import { describe, expect, it } from "vitest";
import type { AnsweredProperty } from "@/lib/contracts/properties";
import { decimalSign, liveEdits, shownValue, toUpdate, withEdit } from "./answers";

const property = (over: Partial<AnsweredProperty>): AnsweredProperty => ({
  id: "p",
  name: "P",
  description: null,
  kind: "text",
  options: [],
  required: false,
  unique: false,
  value: null,
  editable: true,
  version: "1",
  ...over,
});

describe("answers in the form", () => {
  it("are empty where there are none", () => {
    expect(shownValue(property({}), ".")).toBe("");
    expect(shownValue(property({ kind: "choices" }), ".")).toEqual([]);
    expect(shownValue(property({ kind: "boolean", value: false }), ".")).toBe(false);
  });

  it("have decimals as the language writes them", () => {
    expect(shownValue(property({ kind: "decimal", value: "18.5" }), decimalSign("cs"))).toBe(
      "18,5",
    );
    expect(shownValue(property({ kind: "decimal", value: "18.5" }), decimalSign("en"))).toBe(
      "18.5",
    );
  });

  it("are edits only while they differ from what is saved", () => {
    const name = property({ value: "Eva" });
    const edits = withEdit({}, name, "Evička", ".");
    expect(edits).toEqual({ p: "Evička" });
    expect(withEdit(edits, name, "Eva ", ".")).toEqual({});
    const diet = property({ kind: "choices", value: ["a", "b"] });
    expect(withEdit({}, diet, ["b", "a"], ".")).toEqual({});
    expect(withEdit({}, diet, [], ".")).toEqual({ p: [] });
  });

  it("are no longer edits once they are what is saved", () => {
    const saved = [property({ value: "Evička" }), property({ id: "q", value: "1" })];
    expect(liveEdits(saved, { p: "Evička", q: "2", gone: "x" }, ".")).toEqual({ q: "2" });
  });

  it("go with the version that they started from, and no others", () => {
    expect(toUpdate([property({}), property({ id: "q", version: "2" })], { q: "x" })).toEqual({
      changes: [{ id: "q", version: "2", value: "x" }],
    });
  });
});
