import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A locale's texts by their whole key, `cards.notice.expired.title`, as they are written: not compiled. */
export function catalogue(locale: string): Map<string, string> {
  const file = join(/* turbopackIgnore: true */ process.cwd(), "messages", `${locale}.json`);
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string[]): void => {
    if (typeof value === "string") texts.set(path.join("."), value);
    else for (const [key, inner] of Object.entries(value ?? {})) walk(inner, [...path, key]);
  };
  walk(JSON.parse(readFileSync(/* turbopackIgnore: true */ file, "utf8")), []);
  return texts;
}
