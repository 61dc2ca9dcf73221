import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { brandFileOf, brandNames } from "@/lib/cli/brands";
import { SITE_SCHEMA_FILE, siteSchema } from "@/lib/cli/site-schema";
import { isLocale, LOCALES } from "@/lib/i18n/locales";
import { readSite } from "./load";

const published = readFileSync(SITE_SCHEMA_FILE, "utf8");

/** The languages of everything that a site file has by language, by where it stands. */
function worded(value: unknown, path = ""): [path: string, languages: string[]][] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every(isLocale)) return [[path, keys]];
  return Object.entries(value).flatMap(([key, inner]) => worded(inner, `${path}.${key}`));
}

describe("the published schema of the site file", () => {
  // `npm run readme` makes it anew.
  test("is what the code checks", () => expect(published).toBe(siteSchema()));

  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const check = ajv.compile(JSON.parse(published) as object);
  const files = ["lib/site/default-site.json", ...brandNames().map((it) => brandFileOf(it) ?? "")];

  test.each(files)("takes %s, and so does the app", (file) => {
    expect(check(JSON.parse(readFileSync(file, "utf8"))), JSON.stringify(check.errors)).toBe(true);
    expect(readSite(file).config.name).not.toBe("");
  });

  test.each(files)("%s, ours, speaks every language", (file) => {
    const found = worded(JSON.parse(readFileSync(file, "utf8")));
    expect(found).not.toEqual([]);
    // The brand's own pages need not be there in all of them.
    for (const [path, languages] of found.filter(([it]) => !it.endsWith(".url"))) {
      expect(languages.toSorted(), path).toEqual(LOCALES.toSorted());
    }
  });

  test("explains every setting", () => {
    const { properties } = JSON.parse(published) as {
      properties: Record<string, { description?: string }>;
    };
    const silent = Object.entries(properties).filter(([, { description }]) => !description);
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test("refuses a setting that there is not", () => {
    expect(check({ ...(JSON.parse(readFileSync(files[0]!, "utf8")) as object), nmae: "x" })).toBe(
      false,
    );
  });
});
