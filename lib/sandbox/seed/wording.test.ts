import { describe, expect, it } from "vitest";
import { seededTexts } from "../testing/seeded-texts";
import { TRANSLATIONS, wording } from "./wording";

const { texts, made } = seededTexts();

/** Called in another language as in English, in one or more of them. */
const SAME = [
  ...["Cappuccino", "Cheesecake", "Espresso", "Flat white", "Latte art", "Vegan"],
  ...["Austria", "Pilsen", "Ukraine"],
  ...["Bonus", "E-mail", "Euro", "Fax", "Gold", "SMS", "Web"],
];

/** Tags with all that is in them, and addresses: what no translation may change. */
const fixedParts = (text: string): string[] => text.match(/<[^>]+>|https?:\/\/[^\s"<]+/g) ?? [];

it("finds what is to be translated", () => {
  expect(texts.size).toBeGreaterThan(300);
  // A text that is put together has no translation: names go through `verbatim`, which stands there.
  expect(made).toEqual(["seed/wording.ts"]);
});

describe.each(Object.entries(TRANSLATIONS))("%s", (_language, words) => {
  it("says everything that the seed says, and nothing else", () => {
    expect([...texts].filter((text) => !words[text]?.trim())).toEqual([]);
    expect(Object.keys(words).filter((text) => !texts.has(text))).toEqual([]);
  });

  it("leaves nothing in English", () => {
    const left = Object.keys(words).filter((text) => words[text] === text);
    expect(left.filter((text) => !SAME.includes(text))).toEqual([]);
  });

  it("keeps the markup and the addresses in a text", () => {
    const kept = Object.entries(words).map(([text, said]) => [text, fixedParts(said)]);
    expect(kept).toEqual(Object.keys(words).map((text) => [text, fixedParts(text)]));
  });
});

it("says in English what is said in no other language", () => {
  expect(wording({ en: "Not there", cs: "Není tu" }, "uk")).toBe("Not there");
  expect(wording({ en: "Gold", cs: "Zlatá" }, "cs")).toBe("Zlatá");
  expect(wording({ en: "Gold", cs: "Zlatá" }, "de")).toBe("Gold");
});
