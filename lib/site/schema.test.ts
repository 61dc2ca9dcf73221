import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { brandFileOf, brandNames } from "@/lib/cli/brands";
import { SITE_SCHEMA_FILE, siteSchema } from "@/lib/cli/site-schema";
import { readSite } from "./load";

const published = readFileSync(SITE_SCHEMA_FILE, "utf8");

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
