import { createHash } from "node:crypto";
import type { Brand } from "./brand";
import { fontRules } from "./fonts";
import { site, siteAssets, type SiteConfig } from "./index";
import { BRANDED, paletteOf, type Palette, type Tokens } from "./palette";

/** Radii by token: of boxes, of controls, of what lies inside those, of large pictures, of pills. */
const RADII: Record<Brand["radius"], [string, string, string, string, string]> = {
  sharp: ["3px", "2px", "1px", "3px", "3px"],
  soft: ["16px", "12px", "9px", "24px", "999px"],
  round: ["26px", "22px", "18px", "36px", "999px"],
};
const RADIUS_TOKENS = ["surface", "control", "inner", "hero", "pill"] as const;

interface Look {
  palette: Palette;
  style: string;
  /** The style as a source for `style-src`. */
  source: string;
}

const looks = new WeakMap<SiteConfig, Look>();

function look(): Look {
  const config = site();
  const known = looks.get(config);
  if (known) return known;
  const palette = paletteOf(config.brand.colour, config.brand.accent);
  const style = styleOf(config.brand, palette);
  const source = `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
  const made = { palette, style, source };
  looks.set(config, made);
  return made;
}

const branded = (tokens: Tokens): string =>
  BRANDED.map((token) => `--color-${token}:${tokens[token]}`).join(";");

function styleOf(brand: Brand, { light, dark }: Palette): string {
  const { faces, text, headings } = fontRules(brand, siteAssets());
  const shape = RADIUS_TOKENS.map(
    (token, index) => `--radius-${token}:${RADII[brand.radius][index]}`,
  ).join(";");
  return [
    faces,
    `:root{${shape};--font-sans:${text};--font-heading:${headings}}`,
    // With forced colours the visitor's own stand in for all of these; on paper it is always light.
    `@media (forced-colors:none){:root{${branded(light)}}}`,
    `@media screen and (forced-colors:none) and (prefers-color-scheme:dark){:root:not([data-theme=light]){${branded(dark)}}}`,
    // The theme of an app around.
    `@media screen and (forced-colors:none){:root[data-theme=dark]{${branded(dark)}}}`,
  ].join("");
}

/** The one inline style of every page: what makes it this brand's. The schema lets nothing but known forms through. */
export const brandStyle = (): string => look().style;

/**
 * The brand's style as a source for `style-src`. A page that changes its language is built anew in
 * the browser, under the policy of the page it was: a nonce would be another one then, this is not.
 */
export const brandStyleSource = (): string => look().source;

/** Every colour of the brand, in both schemes. */
export const brandPalette = (): Palette => look().palette;

/** What a browser or an installed app paints around the pages: the colours of the page itself. */
export const themeColours = (): { light: string; dark: string } => ({
  light: look().palette.light.canvas,
  dark: look().palette.dark.canvas,
});
