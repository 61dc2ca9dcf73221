import { LANGUAGES, type Language } from "./model";

/** `cs, en-gb;q=0.8` to the best language there is; Czech, the vendor's default, when none fits. */
export function pickLanguage(header: string | undefined): Language {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().toLowerCase().split(";");
      const quality = rest
        .find((it) => it.trim().startsWith("q="))
        ?.trim()
        .slice(2);
      return { language: tag.split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) {
    const found = LANGUAGES.find((it) => it === language);
    if (found) return found;
  }
  return "cs";
}
