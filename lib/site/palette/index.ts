import { contrast, hexOf, shadeOf, veiled, type Shade } from "./colour";
import { NEUTRALS, type Neutral, type Scheme } from "./neutrals";
import { CARD_SHEEN, PAIRS, type Branded, type Token } from "./pairs";

export { SCHEMES, type Scheme } from "./neutrals";
export { PAIRS, BRANDED, type Branded, type Token } from "./pairs";
export { contrast } from "./colour";

/** Every colour of one scheme as `#rrggbb`. */
export type Tokens = Record<Token, string>;
export type Palette = Record<Scheme, Tokens>;

/** Steps in which a colour is made lighter or darker until it is legible. */
const STEP = 0.005;

const LIGHT_INK = "oklch(0.99 0.005 80)";
const DARK_INK = "oklch(0.2 0.02 80)";

/**
 * Both schemes out of the brand's colour. The colour is taken as it is where it can be, and made
 * lighter or darker until everything it is put together with is legible: so the contrast of `PAIRS`
 * holds for any colour.
 * @param colour `#rrggbb`
 * @param accent fills the membership card in place of the brand's colour
 */
export const paletteOf = (colour: string, accent: string = colour): Palette => ({
  light: lightTokens(shadeOf(colour), shadeOf(accent)),
  dark: darkTokens(shadeOf(colour), shadeOf(accent)),
});

const asHex = (colours: Record<Neutral, string>): Record<Neutral, string> =>
  Object.fromEntries(
    Object.entries(colours).map(([name, colour]) => [name, hexOf(shadeOf(colour))]),
  ) as Record<Neutral, string>;

const HEX: Record<Scheme, Record<Neutral, string>> = {
  light: asHex(NEUTRALS.light),
  dark: asHex(NEUTRALS.dark),
};

const clamp = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value));

/** A brand's hue with a lightness of ours, and no more of its chroma than `most`. */
const tinted = ({ c, h }: Shade, l: number, most: number): Shade => ({
  l,
  c: Math.min(c, most),
  h,
});

function lightTokens(brand: Shade, accent: Shade): Tokens {
  const fixed = {
    ...HEX.light,
    "on-brand": hexOf(shadeOf(LIGHT_INK)),
    "brand-soft": hexOf({ ...brand, l: 0.955, c: Math.min(brand.c * 0.3, 0.022) }),
  };
  const fill = settled("brand", tinted(brand, clamp(brand.l, 0.26, 0.64), 0.19), -STEP, fixed);
  const strong = { ...fill, l: fill.l - 0.07, c: Math.min(fill.c, 0.16) };
  const ink = tinted(brand, clamp(brand.l, 0.26, 0.5), 0.15);
  return {
    ...fixed,
    brand: hexOf(fill),
    "brand-strong": hexOf(settled("brand-strong", strong, -STEP, fixed)),
    "brand-ink": hexOf(settled("brand-ink", ink, -STEP, fixed)),
    ...cardColours(accent.l >= BRIGHT ? { ...accent, l: Math.min(accent.l, 0.93) } : accent),
  };
}

function darkTokens(brand: Shade, accent: Shade): Tokens {
  const fixed = {
    ...HEX.dark,
    "on-brand": hexOf(shadeOf(DARK_INK)),
    "brand-soft": hexOf({ ...brand, l: 0.3, c: Math.min(brand.c * 0.4, 0.045) }),
  };
  const fill = settled("brand", tinted(brand, clamp(brand.l, 0.74, 0.86), 0.15), STEP, fixed);
  const strong = { ...fill, l: Math.min(0.97, fill.l + 0.07), c: Math.min(fill.c, 0.11) };
  // A dark page dims the card as it does everything, and keeps it apart from its ground.
  const card =
    accent.l >= BRIGHT
      ? { ...accent, l: Math.min(accent.l, 0.93) - 0.06 }
      : { ...tinted(accent, clamp(accent.l, 0.26, 0.4), 0.12) };
  return {
    ...fixed,
    brand: hexOf(fill),
    "brand-strong": hexOf(settled("brand-strong", strong, STEP, fixed)),
    "brand-ink": hexOf(settled("brand-ink", tinted(brand, 0.83, 0.11), STEP, fixed)),
    ...cardColours(card),
  };
}

/** From here on a card is bright enough to be printed on in dark ink. */
const BRIGHT = 0.7;

/** The card in its own colour, printed in whichever ink suits it. */
function cardColours(colour: Shade): Pick<Tokens, "card" | "on-card"> {
  const dark = colour.l >= BRIGHT - 0.06;
  const ink = hexOf(shadeOf(dark ? DARK_INK : LIGHT_INK));
  const start = dark
    ? colour
    : { ...colour, l: Math.min(colour.l, 0.53), c: Math.min(colour.c, 0.18) };
  const card = moved(start, dark ? STEP : -STEP, (hex) =>
    [hex, veiled(hex, "#ffffff", CARD_SHEEN.white), veiled(hex, "#000000", CARD_SHEEN.black)].every(
      (ground) => contrast(ink, ground) >= 4.5,
    ),
  );
  return { card: hexOf(card), "on-card": ink };
}

/** The shade made lighter or darker until all its pairs with what is there already hold. */
function settled(
  token: Branded,
  start: Shade,
  step: number,
  others: Partial<Record<Token, string>>,
): Shade {
  const wanted = PAIRS.flatMap(({ front, ground, ratio }) => {
    const other = front === token ? ground : ground === token ? front : null;
    const colour = other && others[other];
    return colour ? [{ colour, ratio }] : [];
  });
  return moved(start, step, (hex) =>
    wanted.every(({ colour, ratio }) => contrast(hex, colour) >= ratio),
  );
}

function moved(start: Shade, step: number, holds: (hex: string) => boolean): Shade {
  for (let l = start.l; l >= 0 && l <= 1; l += step) {
    const shade = { ...start, l };
    if (holds(hexOf(shade))) return shade;
  }
  // Black and white hold against all grounds of their scheme.
  return { ...start, l: step < 0 ? 0 : 1 };
}
