import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

// ESLint sees the classes; this sees the style sheets.
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)|left|right|float|text-align:\s*(?:left|right))\b/;

const sheets = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".css"))
    .map((name) => join(folder, name)),
);

it.each(sheets)("%s says start and end, not left and right", (sheet) => {
  const rules = readFileSync(sheet, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  // The sides of the screen stay where they are, whichever way its text runs.
  const found = rules
    .split("\n")
    .filter((line) => PHYSICAL.test(line.replace(/padding-(left|right): var\(--safe-\1\);/, "")));
  expect(found).toEqual([]);
});
