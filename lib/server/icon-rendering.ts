import "server-only";
import type { Sharp } from "sharp";
import type { IconKind } from "@/lib/site/drawn-icons";

/** The icon is looked at, and drawn where it is padded, at the largest size that is asked for. */
const SIDE = 512;
const MOST_PIXELS = 50_000_000;
/** A drawing has no pixels of its own: how many it gets to an inch, as the renderer counts. */
const DRAWN_DENSITY = 72;
const MOST_DENSITY = 7200;
const CLEAR = { r: 0, g: 0, b: 0, alpha: 0 };
/** What a mask of any shape leaves: a circle of four fifths of the side. */
const SAFE_RADIUS = 0.4;
/** A home screen rounds the corners alone. */
const APPLE_SHARE = 0.8;
/** How much of an icon with a ground of its own is covered: what is seen through would be lost on it. */
const COVERED = 0.9;
/** How far colours may differ and still be one, of 255. */
const ALIKE = 12;

type Colour = [red: number, green: number, blue: number];

/**
 * A brand's icon in every form that a home screen asks for, as PNG. Where its edges are of one colour,
 * that is what it is padded with; one that ends in nothing stands on the brand's ground.
 * @param ground `#rrggbb`
 * @throws where the machine has no binary of the renderer, or nothing can be made of the file
 */
export async function renderIcons(
  file: Buffer,
  ground: string,
): Promise<ReadonlyMap<IconKind, Buffer>> {
  // Its binary is an optional package, and most brands have no icon of their own.
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  const limits = { limitInputPixels: MOST_PIXELS };
  const { format, width, height } = await sharp(file, limits).metadata();
  const density = Math.ceil((DRAWN_DENSITY * SIDE) / Math.max(width, height));
  const options =
    format === "svg"
      ? { ...limits, density: Math.min(Math.max(density, DRAWN_DENSITY), MOST_DENSITY) }
      : limits;
  const whole = sharp(file, options)
    .resize(SIDE, SIDE, { fit: "contain", background: CLEAR })
    .toColourspace("srgb")
    .ensureAlpha();
  const pixels = await whole.raw().toBuffer();
  const icon = (): Sharp => sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 4 } });

  const edge = edgeColour(pixels);
  const [r, g, b] = edge ?? channels(ground);
  const padded = async (size: number, share: number) => {
    const side = Math.round(size * share);
    const input = await icon().resize(side, side).png().toBuffer();
    const background = { r, g, b };
    return sharp({ create: { width: size, height: size, channels: 3, background } })
      .composite([{ input, gravity: "centre" }])
      .removeAlpha()
      .png()
      .toBuffer();
  };
  const safe = Math.min(1, SAFE_RADIUS / radiusOf(pixels, edge));
  return new Map<IconKind, Buffer>([
    ["any-192", await icon().resize(192).png().toBuffer()],
    ["any-512", await icon().png().toBuffer()],
    ["maskable-192", await padded(192, safe)],
    ["maskable-512", await padded(512, safe)],
    ["apple-180", await padded(180, edge ? 1 : APPLE_SHARE)],
  ]);
}

const channels = (colour: string): Colour => {
  const [red = 0, green = 0, blue = 0] = Buffer.from(colour.slice(1), "hex");
  return [red, green, blue];
};

const alike = (one: Colour, other: Colour): boolean =>
  one.every((value, index) => Math.abs(value - (other[index] ?? 0)) <= ALIKE);

const isSolid = (pixels: Buffer, at: number): boolean => pixels.readUInt8(at + 3) > 255 - ALIKE;

/** The ground of an icon: the one colour in the middle of all four edges (corners are rounded), if any. */
function edgeColour(pixels: Buffer): Colour | null {
  let solid = 0;
  for (let at = 0; at < pixels.length; at += 4) if (isSolid(pixels, at)) solid += 4;
  if (solid < pixels.length * COVERED) return null;
  const [middle, near, far] = [SIDE / 2, SIDE / 64, SIDE - SIDE / 64];
  const places = [
    [middle, near],
    [middle, far],
    [near, middle],
    [far, middle],
  ] as const;
  const colours = places.map(([x, y]) => {
    const at = (y * SIDE + x) * 4;
    return isSolid(pixels, at) ? ([...pixels.subarray(at, at + 3)] as Colour) : null;
  });
  const [first = null] = colours;
  return first && colours.every((it) => it && alike(it, first)) ? first : null;
}

/** How far what is drawn reaches from the middle, as a share of the side. */
function radiusOf(pixels: Buffer, edge: Colour | null): number {
  let furthest = 1;
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    if (alpha <= ALIKE || (edge && alike([red, green, blue], edge))) continue;
    const index = at / 4;
    const x = (index % SIDE) + 0.5 - SIDE / 2;
    const y = Math.floor(index / SIDE) + 0.5 - SIDE / 2;
    furthest = Math.max(furthest, Math.hypot(x, y));
  }
  return furthest / SIDE;
}
