import { describe, expect, it } from "vitest";
import { languageName } from "./language-name";

describe("the name of a language", () => {
  it.each([
    ["en", "English"],
    ["cs", "Čeština"],
    ["sk", "Slovenčina"],
    ["de", "Deutsch"],
    ["pl", "Polski"],
    ["uk", "Українська"],
    ["ar", "العربية"],
  ])("%s is %s in itself", (tag, name) => {
    expect(languageName(tag)).toBe(name);
  });

  it.each([
    ["xx", "XX"],
    ["not a tag", "NOT A TAG"],
    ["", ""],
  ])("%j, which is none, stays as it is", (tag, shown) => {
    expect(languageName(tag)).toBe(shown);
  });
});
