import { readFileSync } from "node:fs";

/** A locale's texts by their whole key, `cards.notice.expired.title`. */
export function catalogue(locale: string): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string[]): void => {
    if (typeof value === "string") texts.set(path.join("."), value);
    else for (const [key, inner] of Object.entries(value ?? {})) walk(inner, [...path, key]);
  };
  walk(JSON.parse(readFileSync(`messages/${locale}.json`, "utf8")), []);
  return texts;
}
