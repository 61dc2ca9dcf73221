import { readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "lib/site/brands";

/** The sample brands that come with the app. */
export const brandNames = (): string[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The site file of a sample brand; null where there is none of that name. */
export const brandFileOf = (name: string): string | null =>
  brandNames().includes(name) ? join(FOLDER, name, "site.json") : null;
