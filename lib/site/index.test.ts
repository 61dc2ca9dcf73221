import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadSite, site, symbologyOf } from "./index";

const folder = mkdtempSync(join(tmpdir(), "site-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("the site file", () => {
  test("in the repository is right", () => expect(site().name).not.toBe(""));

  test("may be the operator's own", () => {
    const own = { ...site(), name: "Bean & Co" };
    expect(loadSite(file("own.json", JSON.stringify(own))).name).toBe("Bean & Co");
  });

  test.each([
    ["missing", undefined, /cannot be read/],
    ["not JSON", "{", /not valid JSON/],
    [
      "empty",
      "{}",
      /:1:1 name: is missing\n.*:1:1 brand: is missing\n[^]*:1:1 barcodes: is missing/,
    ],
    ["unknown setting", JSON.stringify({ ...site(), nmae: "x" }), /nmae/],
    ["bad colour", JSON.stringify({ ...site(), brand: { colour: "red" } }), /brand\.colour/],
    [
      "unknown symbology",
      JSON.stringify({ ...site(), barcodes: { rules: [{ textId: "a", symbology: "morse" }] } }),
      /barcodes\.rules\.0\.symbology/,
    ],
    [
      "an unknown part",
      JSON.stringify({ ...site(), features: { bookinks: false } }),
      /features.*bookinks/,
    ],
    [
      "a destination in the clear",
      JSON.stringify({
        ...site(),
        handOver: {
          destinations: [
            { id: "a", name: "A", applicationId: "a", url: "http://shop.example.com" },
          ],
        },
      }),
      /handOver\.destinations\.0\.url: must be an https address/,
    ],
    [
      "a rule for nothing",
      JSON.stringify({ ...site(), barcodes: { rules: [{ symbology: "qr" }] } }),
      /needs a typeId, textId or prefix/,
    ],
  ])("is refused when it is wrong: %s", (name, text, reason) => {
    const path = text === undefined ? join(folder, "none.json") : file(`${name}.json`, text);
    expect(() => loadSite(path)).toThrow(reason);
    expect(() => loadSite(path)).toThrow(path);
  });
});

describe("a card's barcode", () => {
  const config = loadSite(
    file(
      "barcodes.json",
      JSON.stringify({
        ...site(),
        barcodes: {
          default: "aztec",
          rules: [
            { typeId: "1", prefix: "9", symbology: "pdf417" },
            { typeId: "1", symbology: "qr" },
            { prefix: "8", symbology: "ean13" },
          ],
        },
      }),
    ),
  );

  test.each([
    [{ typeId: "1" }, "qr"],
    [{ typeId: "1", prefix: "9" }, "pdf417"],
    [{ typeId: "2", prefix: "8" }, "ean13"],
    [{ typeId: "2", prefix: null }, "aztec"],
    [{}, "aztec"],
  ])("of %o is %s", (card, expected) => expect(symbologyOf(card, config)).toBe(expected));

  test("is Code 128 where nothing is said", () =>
    expect(symbologyOf({ textId: "whatever" })).toBe("code128"));
});
