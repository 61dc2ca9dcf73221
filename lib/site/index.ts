import { statSync } from "node:fs";
import type { Symbology } from "@/lib/contracts/barcode";
import type { Assets } from "./assets";
import { readSite, SiteFileError, sitePath, type Site } from "./load";
import type { SiteConfig } from "./schema";

export type { SiteConfig } from "./schema";

/**
 * What a site file says, checked.
 * @param path of the operator's file; null for the one in the repository
 * @throws SiteFileError that names everything wrong in it
 */
export const loadSite = (path: string | null): SiteConfig => readSite(path).config;

/** When a file was last changed; 0 while it is not there. */
function changedAt(file: string): number {
  return statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

let cached: { site: Site; changed: number; problems: readonly string[] } | undefined;

/** The site, read once per process; in development anew whenever its file has changed. */
function current(): NonNullable<typeof cached> {
  const path = process.env.SITE_CONFIG || null;
  if (cached && process.env.NODE_ENV !== "development") return cached;
  const changed = changedAt(sitePath(path));
  if (cached?.changed === changed) return cached;
  try {
    return (cached = { site: readSite(path), changed, problems: [] });
  } catch (error) {
    // Somebody is writing on it: what was right stays until it is right again.
    if (!cached || !(error instanceof SiteFileError)) throw error;
    return (cached = { ...cached, changed, problems: error.problems });
  }
}

/** What the operator set for the brand. */
export const site = (): SiteConfig => current().site.config;

/** The brand's own files: logo, fonts, picture. */
export const siteAssets = (): Assets => current().site.assets;

/** What is wrong in the site file as it is now, while an earlier one is in use: in development only. */
export const siteProblems = (): readonly string[] => current().problems;

/** What a card tells of its type. */
export interface CardKind {
  typeId?: string | null | undefined;
  textId?: string | null | undefined;
  prefix?: string | null | undefined;
}

/** The barcode a till expects for a card: the first rule all of whose parts fit, else the default. */
export function symbologyOf(card: CardKind, { barcodes }: SiteConfig = site()): Symbology {
  const rule = barcodes.rules.find(({ typeId, textId, prefix }) =>
    [
      [typeId, card.typeId],
      [textId, card.textId],
      [prefix, card.prefix],
    ].every(([wanted, actual]) => wanted === undefined || wanted === actual),
  );
  return rule?.symbology ?? barcodes.default;
}
