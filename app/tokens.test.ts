import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Lightness, chroma, hue. */
type Oklch = [number, number, number];

const css = readFileSync(new URL("./globals.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("prefers-color-scheme: dark");

/** The colour of a token for one brand hue; a brand's own chroma is taken as the most it may have. */
function token(name: string, scheme: "light" | "dark", hue: number): Oklch {
  const find = (source: string) =>
    new RegExp(`--color-${name}: oklch\\((?<value>[^;]+)\\);`).exec(source)?.groups?.value;
  const value = (scheme === "dark" ? find(dark) : undefined) ?? find(light);
  if (!value) throw new Error(`no token ${name}`);
  const branded = /^from var\(--brand\) (\S+) min\(c, (\S+)\) h$/.exec(value);
  if (branded) return [Number(branded[1]), Number(branded[2]), hue];
  const [l, c, h] = value.split(" ").map(Number);
  return [l!, c!, h!];
}

/** Relative luminance (WCAG 2) of an OKLCH colour, clipped into sRGB. */
function luminance([lightness, chroma, hue]: Oklch): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return (
    0.2126 * clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
    0.7152 * clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
    0.0722 * clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  );
}

function contrast(one: Oklch, other: Oklch): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const HUES = Array.from({ length: 72 }, (_, step) => step * 5);

/** The least contrast that a pair has with any brand colour. */
const worst = (text: string, ground: string, scheme: "light" | "dark") =>
  Math.min(...HUES.map((hue) => contrast(token(text, scheme, hue), token(ground, scheme, hue))));

const TEXT_PAIRS: [text: string, ...grounds: string[]][] = [
  ["ink", "canvas", "surface", "sunken", "brand-soft", "good-soft", "soon-soft", "wrong-soft"],
  ["muted", "canvas", "surface", "sunken"],
  ["brand-ink", "canvas", "surface", "sunken", "brand-soft"],
  ["on-brand", "brand", "brand-strong"],
  ["on-card", "card"],
  ["good", "canvas", "surface", "sunken", "good-soft"],
  ["soon", "canvas", "surface", "sunken", "soon-soft"],
  ["wrong", "canvas", "surface", "sunken", "wrong-soft"],
  ["canvas", "ink"],
  ["surface", "wrong"],
];

describe.each(["light", "dark"] as const)("colours of the %s theme", (scheme) => {
  const pairs = TEXT_PAIRS.flatMap(([text, ...grounds]) => grounds.map((ground) => [text, ground]));

  it.each(pairs)("%s is legible on %s with every brand colour", (text, ground) => {
    expect(worst(text!, ground!, scheme)).toBeGreaterThanOrEqual(4.5);
  });

  it("shows where a field begins and where the focus is", () => {
    expect(worst("control", "surface", scheme)).toBeGreaterThanOrEqual(3);
    expect(worst("brand-ink", "canvas", scheme)).toBeGreaterThanOrEqual(3);
  });
});
