import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { brandFileOf, brandNames } from "@/lib/cli/brands";
import { LOCALES } from "@/lib/i18n/locales";
import { readSite, SiteFileError } from "./load";

const folder = mkdtempSync(join(tmpdir(), "site-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILE = join(folder, "site.json");

/** What is said of a site file, without its folder; nothing where it is taken. */
function problemsOf(text: string): readonly string[] {
  writeFileSync(FILE, text);
  try {
    readSite(FILE);
    return [];
  } catch (error) {
    if (!(error instanceof SiteFileError)) throw error;
    return error.problems.map((problem) => problem.replace(`${folder}/`, ""));
  }
}

/** The least site file, with more lines in it from the third on. */
const siteWith = (...lines: string[]) =>
  [
    "{",
    `  "name": "Bean", "callingCode": "420", "barcodes": {},`,
    ...lines,
    `  "properties": []`,
    "}",
  ].join("\n");

const BRAND = `  "brand": {"colour": "#b4532a"},`;

describe("a site file is taken", () => {
  test("with no more than it needs", () => expect(problemsOf(siteWith(BRAND))).toEqual([]));
  test("with the mark of the byte order that some editors leave", () => {
    expect(problemsOf(`\uFEFF${siteWith(BRAND)}`)).toEqual([]);
  });
});

describe("a site file is refused at the line of the mistake", () => {
  test.each([
    [[`  "brand": {"colour": "blue"},`], "site.json:3:23 brand.colour: must look like #1a2b3c"],
    [[BRAND, `  "nmae": "x",`], "site.json:4:3 nmae: is no setting"],
    [[BRAND, `  "name": "again",`], "site.json:4:3 name: is there twice"],
    [[BRAND, "  // a comment"], "site.json:4:3 is not valid JSON: invalid comment token"],
    [
      [BRAND, `  "texts": {"en": {"home.headign": "Hi"}},`],
      "site.json:4:36 texts.en.home.headign: is not a text of the app",
    ],
    [
      [BRAND, `  "texts": {"en": {"publicHome.heading": "Hi {member}"}},`],
      "site.json:4:42 texts.en.publicHome.heading: uses member: argument; the app gives brand (argument)",
    ],
    [
      [BRAND, `  "legal": [`, `    {"kind": "terms", "url": "http://a.example"}`, "  ],"],
      /^site\.json:5:30 legal\.0\.url: must be an https address/,
    ],
    [
      [BRAND, `  "features": {"bookinks": false},`],
      "site.json:4:16 features.bookinks: is no setting",
    ],
  ])("%j", (lines, problem) => {
    const problems = problemsOf(siteWith(...lines));
    expect(problems).toEqual([
      typeof problem === "string" ? problem : (expect.stringMatching(problem) as string),
    ]);
  });

  test("and every mistake is named, not the first alone", () => {
    const problems = problemsOf(siteWith(`  "brand": {"colour": "blue", "radius": "spiky"},`));
    expect(problems).toHaveLength(2);
  });
});

describe("a file that it names", () => {
  const LOGO = `  "brand": {"colour": "#b4532a", "logo": {"file": "logo.svg"}},`;
  const svg = (inside: string) => {
    const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 32">`;
    writeFileSync(join(folder, "logo.svg"), `${open}${inside}</svg>`);
  };

  test("is read, with its size", () => {
    svg("<path d='M0 0h4v4'/>");
    expect(problemsOf(siteWith(LOGO))).toEqual([]);
    const asset = readSite(FILE).assets.get("logo.svg");
    expect(asset).toMatchObject({ type: "image/svg+xml", size: { width: 48, height: 32 } });
    expect(asset?.name).toMatch(/^[\da-f]{20}\.svg$/);
  });

  test.each([
    "<script>alert(1)</script>",
    `<a href="https://a.example"/>`,
    `<image xlink:href="https://a.example/x.png"/>`,
    `<path onload="alert(1)"/>`,
    "<style>@import 'x.css'</style>",
    `<rect fill="url(https://a.example/x.svg#a)"/>`,
    `<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>`,
    `<style>rect { fill: image-set("https://a.example/x.png" 1x) }</style>`,
    "<foreignObject/>",
  ])("may not run or fetch: %s", (inside) => {
    svg(inside);
    expect(problemsOf(siteWith(LOGO))).toEqual([
      "site.json:3:51 brand.logo.file: logo.svg has something in it that runs or fetches",
    ]);
  });

  test.each(["../logo.svg", "/etc/logo.svg", "a/logo.svg", "..\\\\logo.svg", ".logo.svg"])(
    "lies beside it: not %s",
    (name) => {
      expect(problemsOf(siteWith(LOGO.replace("logo.svg", name)))).toEqual([
        expect.stringContaining("brand.logo.file: must be the name of a file beside the site file"),
      ]);
    },
  );

  test("is what its name says", () => {
    writeFileSync(join(folder, "logo.png"), "<svg>no picture of this kind</svg>");
    expect(problemsOf(siteWith(LOGO.replace("logo.svg", "logo.png")))).toEqual([
      "site.json:3:51 brand.logo.file: logo.png is no PNG",
    ]);
    writeFileSync(
      join(folder, "logo.png"),
      Buffer.from("89504e470d0a1a0a0000000d49484452000000", "hex"),
    );
    expect(problemsOf(siteWith(LOGO.replace("logo.svg", "logo.png"))), "cut off").toEqual([
      "site.json:3:51 brand.logo.file: logo.png is no PNG",
    ]);
    // A whole GIF, four pixels wide.
    writeFileSync(join(folder, "logo.png"), Buffer.from("47494638396104000400000000000000", "hex"));
    expect(problemsOf(siteWith(LOGO.replace("logo.svg", "logo.png"))), "of another kind").toEqual([
      "site.json:3:51 brand.logo.file: logo.png is no PNG",
    ]);
    expect(problemsOf(siteWith(LOGO.replace("logo.svg", "none.svg")))).toEqual([
      "site.json:3:51 brand.logo.file: none.svg cannot be read",
    ]);
  });
});

describe.each(brandNames())("the sample brand %s", (brand) => {
  test.each(LOCALES)("calls a page in %s as it calls the way there", async (locale) => {
    const { texts = {} } = readSite(brandFileOf(brand)).config;
    const { default: app } = (await import(`../../messages/${locale}.json`)) as {
      default: { nav: Record<string, string>; vouchers: { title: string } };
    };
    const own = texts[locale] ?? {};
    const called = own["nav.vouchers"] ?? app.nav.vouchers;
    expect(own["vouchers.title"] ?? app.vouchers.title).toBe(called);
    expect(own["offline.shortcuts.vouchers"] ?? app.nav.vouchers).toBe(called);
  });
});
