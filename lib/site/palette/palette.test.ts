import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrast, PAIRS, paletteOf, SCHEMES, type Palette } from "./index";
import { hexOf, shadeOf, veiled } from "./colour";
import { CARD_SHEEN } from "./pairs";

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

/** Every pair that is not as legible as it must be, by name. */
const illegible = (palette: Palette): string[] =>
  SCHEMES.flatMap((scheme) => {
    const tokens = palette[scheme];
    const pairs = PAIRS.filter(
      ({ front, ground, ratio }) => contrast(tokens[front], tokens[ground]) < ratio,
    ).map(({ front, ground }) => `${scheme}: ${front} on ${ground}`);
    const sheen = [
      veiled(tokens.card, "#ffffff", CARD_SHEEN.white),
      veiled(tokens.card, "#000000", CARD_SHEEN.black),
    ]
      .filter((ground) => contrast(tokens["on-card"], ground) < 4.5)
      .map((ground) => `${scheme}: on-card on ${ground}`);
    return [...pairs, ...sheen];
  });

describe("a brand's palette", () => {
  test.each([
    "#ffff00",
    "#ffd400",
    "#ffffff",
    "#000000",
    "#808080",
    "#ff0000",
    "#00ff00",
    "#0000ff",
    "#b4532a",
  ])("out of %s is legible", (colour) => expect(illegible(paletteOf(colour))).toEqual([]));

  test("is legible whatever the colour and the accent", () => {
    fc.assert(
      fc.property(hex, hex, (colour, accent) => {
        expect(illegible(paletteOf(colour, accent))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("keeps a colour that is legible as it is", () => {
    expect(paletteOf("#7a2e8e").light.brand).toBe("#7a2e8e");
  });

  test("prints a bright card in dark ink and keeps its colour", () => {
    const { light } = paletteOf("#123456", "#ffd400");
    expect(light.card).toBe("#ffd400");
    expect(shadeOf(light["on-card"]).l).toBeLessThan(0.3);
  });

  test("gives a grey no hue", () => {
    const { r, g, b } = channels(paletteOf("#808080").light.brand);
    expect(r === g && g === b).toBe(true);
  });

  test("shows every colour on any screen: lightness stays where chroma gives way", () => {
    const vivid = { l: 0.5, c: 0.4, h: 150 };
    expect(shadeOf(hexOf(vivid)).l).toBeCloseTo(0.5, 1);
  });
});

const channels = (colour: string) => ({
  r: colour.slice(1, 3),
  g: colour.slice(3, 5),
  b: colour.slice(5, 7),
});
