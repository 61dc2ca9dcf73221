import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { NEUTRALS, SCHEMES } from "@/lib/site/palette/neutrals";
import { BRANDED } from "@/lib/site/palette";

const css = readFileSync(new URL("./globals.css", import.meta.url), "utf8");

/** What stands in a block of the style sheet, which ends where its line's indent comes again. */
const block = (start: string): string =>
  new RegExp(`^(?<indent> *)${start} \\{(?<body>[^]*?)^\\k<indent>\\}`, "m").exec(css)?.groups
    ?.body ?? "";

const light = block("@theme");
const dark = block("@utility dark-palette");
const forced = block("@media \\(forced-colors: active\\)");

/** The colours that a piece of the style sheet declares. */
const declared = (source: string): Record<string, string> =>
  Object.fromEntries(
    [...source.matchAll(/--color-(?<name>[\w-]+): (?<value>[^;]+);/g)].map(({ groups }) => [
      groups!.name,
      groups!.value,
    ]),
  );

describe.each(SCHEMES)("the %s colours of the style sheet", (scheme) => {
  const colours = declared(scheme === "light" ? light : dark);

  // The brand's palette is measured against these, and that is tested where it is made.
  it("are those that the brand's colours are measured against", () => {
    expect(colours).toMatchObject(NEUTRALS[scheme]);
  });
});

it("declares a place for every colour of the brand", () => {
  expect(Object.keys(declared(light))).toEqual(expect.arrayContaining([...BRANDED]));
});

it("gives every token to the visitor's own colours where those are forced", () => {
  const own = Object.keys(declared(forced));
  expect(own.sort()).toEqual([...Object.keys(NEUTRALS.light), ...BRANDED].sort());
});
