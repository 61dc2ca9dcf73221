import { z } from "zod";
import { words } from "./words";

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, "must look like #1a2b3c");

/** A file beside the site file: by name, never by a path that leads elsewhere. */
export const fileName = (...endings: string[]) =>
  z
    .string()
    .max(120)
    .regex(
      new RegExp(`^[\\w-][\\w.-]*\\.(?:${endings.join("|")})$`),
      `must be the name of a file beside the site file, ending in ${endings.map((it) => `.${it}`).join(" or ")}`,
    );

const Logo = z.strictObject({
  file: fileName("svg", "png").describe("Picture of the logo, an SVG or PNG beside the site file."),
  dark: fileName("svg", "png")
    .optional()
    .describe("The logo for dark pages, where the other would not show on them."),
  withName: z
    .boolean()
    .default(true)
    .describe("Whether the brand's name stands beside the logo; false where the logo says it."),
  icon: fileName("svg", "png")
    .optional()
    .describe(
      "A square picture for the browser's tab; left out: a small card in the brand's colour.",
    ),
});
export type Logo = z.infer<typeof Logo>;

/** Self-hosted (`onest`) or what the visitor's system has. */
const FONT_STACKS = ["onest", "system", "serif", "rounded", "mono"] as const;

const OwnFont = z.strictObject({
  file: fileName("woff2").describe("A WOFF2 file beside the site file."),
  weights: z
    .string()
    .regex(/^[1-9]\d{0,2}(?: [1-9]\d{0,2})?$/, "must look like 400 or 100 900")
    .default("100 900")
    .describe("Weights that the file has: one, or from and to where it is variable."),
  fallback: z
    .enum(FONT_STACKS)
    .default("system")
    .describe("Shown until the file has come, and for letters that it lacks."),
});

const Font = z.union([z.enum(FONT_STACKS), OwnFont]);
export type Font = z.infer<typeof Font>;

export const RADII = ["sharp", "soft", "round"] as const;

/** How the brand looks. */
export const Brand = z.strictObject({
  colour: colour.describe(
    "The brand's colour, #rrggbb. Every colour of both schemes is made from it, made lighter or darker until text is legible.",
  ),
  accent: colour
    .optional()
    .describe("Fills the membership card, where that is to have another colour than the rest."),
  radius: z.enum(RADII).default("soft").describe("How round corners are."),
  fonts: z
    .strictObject({
      text: Font.default("onest").describe("For everything."),
      headings: Font.optional().describe("For headings; left out: the font of the text."),
    })
    .prefault({})
    .describe("Fonts: one of the app's own names, or a file."),
  logo: Logo.optional().describe("Left out: a small card in the brand's colour beside the name."),
});
export type Brand = z.infer<typeof Brand>;

/** What visitors without a membership see first. */
export const Hero = z.strictObject({
  title: words(90).optional().describe("Heading of the guests' home, by language."),
  text: words(240).optional().describe("The sentence or two below it, by language."),
  picture: z
    .strictObject({
      file: fileName("svg", "png", "jpg", "webp").describe("A picture beside the site file."),
      alt: words(160).optional().describe("What it shows; left out where it is an ornament."),
    })
    .optional()
    .describe("In place of the drawn card."),
});
