import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { Asset } from "./assets";
import { brandPalette } from "./brand-style";

/** An icon where it is whole, where it may be cut to any shape, Apple's; each with its side in pixels. */
export const ICON_KINDS = [
  "any-192",
  "any-512",
  "maskable-192",
  "maskable-512",
  "apple-180",
] as const;
export type IconKind = (typeof ICON_KINDS)[number];

export const iconSize = (kind: IconKind): number => Number(kind.split("-")[1]);

/** Where the app's own icon lies, a small card. */
const FOLDER = "lib/site/icons";

/** A picture's table of colours in a PNG: where it lies, without its length, type and checksum. */
function paletteIn(png: Buffer): { start: number; end: number } {
  // Chunks follow the signature, each with eight bytes before its data and four behind.
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) !== "PLTE") continue;
    return { start: at + 8, end: at + 8 + png.readUInt32BE(at) };
  }
  throw new TypeError("a PNG without a table of colours");
}

const channel = (colour: string, index: number): number =>
  Number.parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16);

/**
 * A drawing in other colours: its black becomes `ground`, its white `ink`, both `#rrggbb`. Only the
 * table of its colours is written anew, so that no picture has to be drawn on the server.
 */
export function recoloured(png: Buffer, ground: string, ink: string): Buffer {
  const made = Buffer.from(png);
  const { start, end } = paletteIn(made);
  for (let at = start; at < end; at += 1) {
    const [dark, bright] = [ground, ink].map((colour) => channel(colour, (at - start) % 3));
    const share = png.readUInt8(at) / 255;
    made.writeUInt8(Math.round((dark ?? 0) * (1 - share) + (bright ?? 0) * share), at);
  }
  made.writeUInt32BE(crc32(made.subarray(start - 4, end)), end);
  return made;
}

/** The name of a drawn icon in the brand's colours, for its address. */
export const drawnIconName = (icon: IconKind): string =>
  `icon-${icon}-${brandPalette().light.brand.slice(1)}.png`;

const made = new Map<string, Asset>();

/** A drawn icon in the brand's colours by its name; null where it is none of them. */
export function drawnIconFile(name: string): Asset | null {
  const icon = ICON_KINDS.find((it) => drawnIconName(it) === name);
  if (!icon) return null;
  const known = made.get(name);
  if (known) return known;
  const { brand, "on-brand": ink } = brandPalette().light;
  const drawing = readFileSync(
    join(/* turbopackIgnore: true */ process.cwd(), FOLDER, `${icon}.png`),
  );
  const bytes = recoloured(drawing, brand, ink);
  const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  const asset = { name, type: "image/png", bytes, size };
  made.set(name, asset);
  return asset;
}
