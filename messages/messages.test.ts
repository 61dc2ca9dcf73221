import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_LOCALE, LOCALES } from "@/lib/i18n/locales";
import { catalogue } from "./support/catalogue";
import { FAMILIES, membersOf } from "./support/families";
import { argumentsOf, formsOf, hasWords, pluralsOf, selectsOf, tagsOf } from "./support/icu";
import { isSame } from "./support/same";
import { findUses, usesIn } from "./support/uses";

const english = catalogue("en");
const uses = findUses(["app", "components", "lib"]);

it("has a catalogue for every locale and no other", () => {
  const files = readdirSync("messages").filter((name) => name.endsWith(".json"));
  expect(files.sort()).toEqual(LOCALES.map((locale) => `${locale}.json`).sort());
});

describe.each(LOCALES)("texts in %s", (locale) => {
  const texts = catalogue(locale);

  it("are those of English, no more and no less", () => {
    const missing = [...english.keys()].filter((key) => !texts.has(key));
    const unknown = [...texts.keys()].filter((key) => !english.has(key));
    expect({ missing, unknown }, `messages/${locale}.json`).toEqual({ missing: [], unknown: [] });
  });

  it("are none of them empty", () => {
    const empty = [...texts].filter(([, text]) => text.trim() === "").map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it("take the same arguments and choices as in English", () => {
    for (const [key, text] of texts) {
      const original = english.get(key) ?? "";
      expect(argumentsOf(text), key).toEqual(argumentsOf(original));
      expect(selectsOf(text), key).toEqual(selectsOf(original));
    }
  });

  it("have every plural form that the language has, and none it has not", () => {
    for (const [key, text] of texts) {
      for (const { type, given } of pluralsOf(text)) {
        const rules = new Intl.PluralRules(locale, { type });
        expect(formsOf(given, rules), key).toEqual(
          [...rules.resolvedOptions().pluralCategories].sort(),
        );
      }
    }
  });

  it("mark the same words as in English", () => {
    for (const [key, text] of texts) {
      expect(tagsOf(text), key).toEqual(tagsOf(english.get(key) ?? ""));
    }
  });
});

it.each(LOCALES.filter((locale) => locale !== DEFAULT_LOCALE))(
  "leaves no English in %s",
  (locale) => {
    const left = [...catalogue(locale)].filter(
      ([key, text]) => text === english.get(key) && hasWords(text) && !isSame(text, locale),
    );
    expect(left).toEqual([]);
  },
);

describe("keys", () => {
  const asked = [...uses.keys()];

  it("that are asked for in part at run time are families, and every family is asked for", () => {
    expect(asked.filter((key) => key.includes("*")).sort()).toEqual(Object.keys(FAMILIES).sort());
  });

  it("of a family all exist", () => {
    const missing = Object.keys(FAMILIES)
      .flatMap(membersOf)
      .filter((key) => !english.has(key));
    expect(missing).toEqual([]);
  });

  it("that are asked for exist", () => {
    const missing = asked.filter((key) => !key.includes("*") && !english.has(key));
    expect(missing).toEqual([]);
  });

  it("are none of them unused", () => {
    const used = new Set(asked.flatMap((key) => (key.includes("*") ? membersOf(key) : [key])));
    // Read as a file by the page of last resort, where nothing brings texts.
    ["title", "body", "offline", "retry"].forEach((key) => used.add(`globalError.${key}`));
    expect([...english.keys()].filter((key) => !used.has(key))).toEqual([]);
  });
});

describe("looking for keys in a source", () => {
  const inside = (body: string) => usesIn("example.tsx", `async function View() { ${body} }`);

  it.each([
    ['const t = useTranslations("a"); t("b.c");', ["a.b.c"]],
    ['const t = await getTranslations({ locale, namespace: "a" }); t("b", { x });', ["a.b"]],
    ['const [t, x] = await Promise.all([getTranslations("a"), load()]); t("b"); x("c");', ["a.b"]],
    ['const b = useTranslations("a")("b");', ["a.b"]],
    ['const t = useTranslations("a"); t.rich("b", {});', ["a.b"]],
    ['const t = useTranslations("a"); t(late ? "b" : "c");', ["a.b", "a.c"]],
    ['const t = useTranslations("a"); t(`b.${c}.d`); t(code);', ["a.b.*.d", "a.*"]],
    [
      'const t = useTranslations("a"); const f = () => { const t = useTranslations("b"); t("c"); };',
      ["b.c"],
    ],
    ['const t = useTranslations("a"); const u = other("b"); u("c");', []],
  ])("%s", (body, expected) => {
    expect(inside(body)).toEqual(expected);
  });

  it("follows a translator that is handed around by its type", () => {
    const source =
      'interface S { t: ReturnType<typeof useTranslations<"a">> } const f = ({ t }: S) => t("b");';
    expect(usesIn("example.ts", source)).toEqual(["a.b"]);
  });
});
