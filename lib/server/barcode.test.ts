import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { SYMBOLOGIES, type CodePicture, type Symbology } from "@/lib/contracts/barcode";
import { drawCode } from "./barcode";

const require = createRequire(import.meta.url);

beforeAll(async () => {
  // From the package on disk: by default the decoder would fetch its program from a CDN.
  const file = readFileSync(require.resolve("zxing-wasm/reader/zxing_reader.wasm"));
  const wasmBinary = new Uint8Array(file).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
});

/** Paints a path of horizontal and vertical lines, even-odd, `scale` pixels to the module. */
function paint({ width, height, path }: CodePicture, scale: number) {
  const sides: { x: number; from: number; to: number }[] = [];
  for (const [, x0, y0, commands] of path.matchAll(/M(\d+) (\d+)([^z]*)z/g)) {
    const start = { x: Number(x0), y: Number(y0) };
    let { x, y } = start;
    const side = (to: number) => {
      if (to !== y) sides.push({ x, from: Math.min(y, to), to: Math.max(y, to) });
    };
    for (const [, command, by] of commands!.matchAll(/([hv])(-?\d+)/g)) {
      if (command === "h") x += Number(by);
      else {
        side(y + Number(by));
        y += Number(by);
      }
    }
    side(start.y);
  }
  const data = new Uint8ClampedArray(width * scale * height * scale * 4).fill(255);
  for (let row = 0; row < height; row++) {
    const crossings = sides
      .filter(({ from, to }) => from <= row && row < to)
      .map(({ x }) => x)
      .sort((a, b) => a - b);
    for (let i = 0; i < crossings.length; i += 2) {
      for (let y = row * scale; y < (row + 1) * scale; y++) {
        const line = y * width * scale;
        for (let x = crossings[i]! * scale; x < crossings[i + 1]! * scale; x++) {
          data.fill(0, (line + x) * 4, (line + x) * 4 + 3);
        }
      }
    }
  }
  return { data, width: width * scale, height: height * scale, colorSpace: "srgb" as const };
}

async function decode(picture: CodePicture) {
  const found = await readBarcodes(paint(picture, 3) as ImageData);
  return found.map(({ text, format }) => ({ text, format }));
}

const FORMATS: Record<Symbology, string> = {
  code128: "Code128",
  ean13: "EAN13",
  qr: "QRCode",
  aztec: "Aztec",
  pdf417: "PDF417",
  datamatrix: "DataMatrix",
};

describe("drawCode", () => {
  const text = "4006381333931";

  it.each(SYMBOLOGIES)("draws %s as another decoder reads it", async (symbology) => {
    const { picture } = drawCode(text, symbology);
    expect(await decode(picture!)).toEqual([{ text, format: FORMATS[symbology] }]);
  });

  it.each([
    ["code128", { left: 10, right: 10 }],
    ["ean13", { left: 11, right: 7 }],
    ["qr", { left: 4, right: 4, top: 4, bottom: 4 }],
    ["aztec", { left: 2, right: 2, top: 2, bottom: 2 }],
    ["pdf417", { left: 2, right: 2, top: 2, bottom: 2 }],
    ["datamatrix", { left: 2, right: 2, top: 2, bottom: 2 }],
  ] as const)("keeps the quiet zone of %s", (symbology, expected) => {
    const picture = drawCode(text, symbology).picture!;
    expect(margins(picture)).toMatchObject(expected);
  });

  it.each<[Symbology, string, string]>([
    ["ean13", "4006381333932", "a wrong check digit"],
    ["ean13", "400638133393", "no check digit"],
    ["ean13", "AB06381333931", "letters"],
    ["code128", "číslo", "letters beyond ASCII"],
    ["qr", "číslo", "letters beyond ASCII"],
    ["aztec", "", "nothing"],
    ["datamatrix", "x".repeat(4000), "too much"],
  ])("draws no %s of %s (%s), and keeps the text", (symbology, unwritable) => {
    expect(drawCode(unwritable, symbology)).toEqual({ text: unwritable, symbology, picture: null });
  });

  it("writes any number a Code 128 can carry, character for character", async () => {
    const writable = fc.string({
      unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
      minLength: 1,
      maxLength: 24,
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(writable, fc.stringMatching(/^\d{1,20}$/)), async (number) => {
        const { picture } = drawCode(number, "code128");
        expect(await decode(picture!)).toEqual([{ text: number, format: "Code128" }]);
      }),
      { numRuns: 60 },
    );
  });
});

/** White modules between each edge of the picture and its first black one. */
function margins(picture: CodePicture) {
  const { data, width, height } = paint(picture, 1);
  const black: { x: number; y: number }[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) if (data[(y * width + x) * 4] === 0) black.push({ x, y });
  }
  return {
    left: Math.min(...black.map(({ x }) => x)),
    right: width - 1 - Math.max(...black.map(({ x }) => x)),
    top: Math.min(...black.map(({ y }) => y)),
    bottom: height - 1 - Math.max(...black.map(({ y }) => y)),
  };
}
