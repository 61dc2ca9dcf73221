import { clampChroma, converter, formatHex, wcagContrast } from "culori";

/** Lightness 0 to 1, chroma, hue in degrees. */
export interface Shade {
  l: number;
  c: number;
  h: number;
}

const oklch = converter("oklch");
const rgb = converter("rgb");

/** Reads `#rrggbb` or `oklch(…)`. A grey has no hue: it gets one, and no chroma to show it. */
export function shadeOf(colour: string): Shade {
  const found = oklch(colour);
  if (!found) throw new TypeError(`${colour} is no colour`);
  return { l: found.l, c: found.c, h: found.h ?? 0 };
}

/** The nearest colour that a screen can show: lightness and hue stay, chroma gives way. */
export const hexOf = ({ l, c, h }: Shade): string =>
  formatHex(clampChroma({ mode: "oklch", l: Math.min(1, Math.max(0, l)), c, h }, "oklch")) ??
  "#000000";

/** WCAG 2 contrast of two colours as they are written, 1 to 21. */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);

/** What a browser shows where `veil` lies over `ground` with an opacity. */
export function veiled(ground: string, veil: string, opacity: number): string {
  const [below, above] = [rgb(ground), rgb(veil)];
  if (!below || !above) throw new TypeError("no colours to mix");
  const mix = (channel: "r" | "g" | "b") =>
    below[channel] * (1 - opacity) + above[channel] * opacity;
  return formatHex({ mode: "rgb", r: mix("r"), g: mix("g"), b: mix("b") });
}
