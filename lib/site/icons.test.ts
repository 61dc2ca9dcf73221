import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { brandFile } from "./brand-file";
import { brandPalette } from "./brand-style";
import { drawnIconFile, drawnIconName, ICON_KINDS, iconSize, recoloured } from "./drawn-icons";
import { brandIcon } from "./icons";
import { crc32, inflateSync } from "node:zlib";

/** A grey drawing's table of colours, and whether its checksum is right. */
function tableOf(png: Buffer): { colours: string[]; whole: boolean } {
  const at = png.indexOf("PLTE");
  const end = at + 4 + png.readUInt32BE(at - 4);
  const hex = png.subarray(at + 4, end).toString("hex");
  const whole = crc32(png.subarray(at, end)) === png.readUInt32BE(end);
  return { colours: hex.match(/.{6}/g)!.map((it) => `#${it}`), whole };
}

test("a drawing takes the brand's two colours and everything between", () => {
  const drawing = readFileSync("lib/site/icons/any-192.png");
  const made = recoloured(drawing, "#102030", "#f0e0d0");
  const { colours, whole } = tableOf(made);
  expect(whole).toBe(true);
  expect(colours).toContain("#102030");
  expect(colours).toContain("#f0e0d0");
  expect(colours.some((it) => it !== "#102030" && it !== "#f0e0d0")).toBe(true);
  expect(made).toHaveLength(drawing.length);
});

test("the drawn icons are served in the colours of the site's brand", () => {
  const { brand } = brandPalette().light;
  for (const kind of ICON_KINDS) {
    const icon = brandFile(drawnIconName(kind))!;
    expect(icon.size).toEqual({ width: iconSize(kind), height: iconSize(kind) });
    expect(tableOf(icon.bytes).colours).toContain(brand);
    const data = icon.bytes.indexOf("IDAT");
    const pixels = icon.bytes.subarray(data + 4, data + 4 + icon.bytes.readUInt32BE(data - 4));
    expect(inflateSync(pixels)).toHaveLength(icon.size!.height * (icon.size!.width + 1));
  }
  expect(brandIcon()).toContain(brand.slice(1));
});

test("another brand's icon is none of this one's", () => {
  expect(drawnIconFile("icon-any-192-000000.png")).toBeNull();
  expect(brandFile("any-192.png")).toBeNull();
});
