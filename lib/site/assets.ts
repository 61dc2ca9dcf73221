import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { imageSize } from "image-size";
import type { SiteConfig } from "./schema";

/** A file of the brand's, read at start. */
export interface Asset {
  /** Made of its content, so that browsers may keep it for ever. */
  name: string;
  type: string;
  bytes: Buffer;
  /** Of a picture, so that its place is kept; null for fonts and where the file does not say. */
  size: { width: number; height: number } | null;
}

/** The brand's files by the names that the site file calls them. */
export type Assets = ReadonlyMap<string, Asset>;

/** The address of one of the brand's files. */
export const assetAddress = (name: string): string => `/api/brand?file=${name}`;

const TYPES: Record<string, { type: string; is: (bytes: Buffer) => boolean }> = {
  svg: { type: "image/svg+xml", is: (bytes) => /<svg[\s>]/.test(bytes.toString("utf8")) },
  png: { type: "image/png", is: (bytes) => bytes.subarray(1, 4).toString("latin1") === "PNG" },
  jpg: { type: "image/jpeg", is: (bytes) => bytes.readUInt16BE(0) === 0xffd8 },
  webp: { type: "image/webp", is: (bytes) => bytes.subarray(8, 12).toString("latin1") === "WEBP" },
  woff2: { type: "font/woff2", is: (bytes) => bytes.subarray(0, 4).toString("latin1") === "wOF2" },
};

const MOST_BYTES = 512 * 1024;

/** Nothing in a picture may run or fetch, although browsers would not let it inside an `<img>`. */
const ACTIVE_SVG =
  /<(?:[\w-]+:)?(?:script|foreignObject)|<!ENTITY|\son\w+\s*=|javascript:|(?:href|src)\s*=\s*["'](?!#|data:image\/)|@import|image-set\(|url\(\s*["']?(?!#)/i;

/** A file that is named in the site file and cannot be served, with where it is named. */
export class AssetError extends Error {
  constructor(
    readonly path: string[],
    reason: string,
  ) {
    super(reason);
  }
}

/** Every file that the site file names, with the path of its name. */
export function namedFiles({ brand, hero }: SiteConfig): { file: string; path: string[] }[] {
  const { text, headings } = brand.fonts;
  const named: [string | undefined, string[]][] = [
    [brand.logo?.file, ["brand", "logo", "file"]],
    [brand.logo?.dark, ["brand", "logo", "dark"]],
    [brand.logo?.icon, ["brand", "logo", "icon"]],
    [typeof text === "object" ? text.file : undefined, ["brand", "fonts", "text", "file"]],
    [
      typeof headings === "object" ? headings.file : undefined,
      ["brand", "fonts", "headings", "file"],
    ],
    [hero.picture?.file, ["hero", "picture", "file"]],
  ];
  return named.flatMap(([file, path]) => (file === undefined ? [] : [{ file, path }]));
}

/**
 * Reads a file beside the site file and looks at what is in it.
 * @throws AssetError saying what is wrong with it
 */
export function readAsset(siteFile: string, file: string, path: string[]): Asset {
  const ending = file.split(".").at(-1)?.toLowerCase() ?? "";
  const kind = TYPES[ending];
  let bytes: Buffer;
  try {
    bytes = readFileSync(/* turbopackIgnore: true */ join(dirname(siteFile), file));
  } catch {
    throw new AssetError(path, `${file} cannot be read`);
  }
  if (bytes.length > MOST_BYTES) throw new AssetError(path, `${file} has more than 512 kB`);
  if (bytes.length < 16 || !kind?.is(bytes)) {
    throw new AssetError(path, `${file} is no ${ending.toUpperCase()}`);
  }
  if (ending === "svg" && ACTIVE_SVG.test(bytes.toString("utf8"))) {
    throw new AssetError(path, `${file} has something in it that runs or fetches`);
  }
  const size = sizeOf(ending, bytes);
  // Every other picture begins with its size: one without has been cut off.
  if (size === null && ending !== "svg" && ending !== "woff2") {
    throw new AssetError(path, `${file} is no ${ending.toUpperCase()}`);
  }
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 20);
  return { name: `${hash}.${ending}`, type: kind.type, bytes, size };
}

/** The size that a picture says it has; null for fonts, and for drawings that do not say. */
function sizeOf(ending: string, bytes: Buffer): Asset["size"] {
  if (ending === "woff2") return null;
  try {
    const { width, height } = imageSize(bytes);
    return width && height ? { width, height } : null;
  } catch {
    return null;
  }
}
