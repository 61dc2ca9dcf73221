import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Symbology } from "@/lib/contracts/barcode";
import { SiteConfig } from "./schema";

export type { SiteConfig } from "./schema";

const DEFAULT_PATH = "lib/site/default-site.json";

/**
 * Reads and checks a site file. Read at run time, so that one build serves any brand.
 * @param path of the operator's file; null for the one in the repository
 * @throws Error that names the file and everything wrong in it
 */
export function loadSite(path: string | null): SiteConfig {
  const file = path ?? join(/* turbopackIgnore: true */ process.cwd(), DEFAULT_PATH);
  const result = SiteConfig.safeParse(readJson(file));
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    (issue) => `${issue.path.join(".") || "the file"}: ${issue.message}`,
  );
  throw new Error(`The site file ${file} is wrong. ${problems.join("; ")}`);
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(/* turbopackIgnore: true */ file, "utf8");
  } catch {
    throw new Error(`The site file ${file} cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The site file ${file} is not valid JSON.`);
  }
}

let cached: SiteConfig | undefined;

/** What the operator set for the brand, read once per process. */
export const site = (): SiteConfig => (cached ??= loadSite(process.env.SITE_CONFIG || null));

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
