import "server-only";
import type { useFormatter, useTranslations } from "next-intl";
import { getFormatter, getTranslations } from "next-intl/server";
import { directionOf } from "@/lib/i18n/direction";
import type { Locale } from "@/lib/i18n/locales";
import type { Gathered } from "./gather";
import type { FileGround } from "./json";
import { dataWords, type DataEntry, type DataWords } from "./words";

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as text, whatever stands in it. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");

const STYLE = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.75rem;margin:0}h2{font-size:1.25rem;margin:2.5rem 0 .5rem;border-bottom:1px solid;padding-bottom:.25rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
dl{display:grid;grid-template-columns:minmax(8rem,12rem) 1fr;gap:.125rem 1rem;margin:0}
dt{opacity:.7}dd{margin:0}.entry{break-inside:avoid}.missing{border:1px solid;padding:.75rem 1rem}
@media print{body{margin:0;max-width:none}}`;

const entryHtml = (entry: DataEntry, label: (field: DataEntry["facts"][number][0]) => string) => {
  const facts = entry.facts
    .map(
      ([field, value]) =>
        `<dt>${escapeHtml(label(field))}</dt><dd>${value === null ? "–" : `<bdi>${escapeHtml(value)}</bdi>`}</dd>`,
    )
    .join("");
  const title = entry.title === null ? "" : `<h3>${escapeHtml(entry.title)}</h3>`;
  return `<div class="entry">${title}<dl>${facts}</dl></div>\n`;
};

/** What the page is written with. */
export interface HtmlWords {
  locale: Locale;
  t: ReturnType<typeof useTranslations<"myData">>;
  format: ReturnType<typeof useFormatter>;
  words: DataWords;
}

/** Gathered before the page is sent: there is no request to ask for texts any more while it is. */
export const htmlWords = async (locale: Locale): Promise<HtmlWords> => ({
  locale,
  t: await getTranslations({ locale, namespace: "myData" }),
  format: await getFormatter({ locale }),
  words: await dataWords(locale),
});

/**
 * The file for people: one page that needs nothing else, to read and to print, in pieces. No script
 * can run in it, wherever it is opened: its own policy stands in it.
 */
export async function* htmlFile(
  { site, madeAt }: FileGround,
  { locale, t, format, words }: HtmlWords,
  sections: AsyncIterable<Gathered>,
): AsyncGenerator<string> {
  const made = new Date(madeAt);
  const date = `${format.dateTime(made, "date")}, ${format.dateTime(made, "time")}`;
  const title = escapeHtml(t("file.title", { brand: site }));
  yield `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${STYLE}</style></head><body>
<h1>${title}</h1><p>${escapeHtml(t("file.made", { date }))}</p>
`;
  const missing: string[] = [];
  for await (const section of sections) {
    const heading = escapeHtml(t(`sections.${section.name}`));
    if ("missing" in section) {
      missing.push(heading);
      continue;
    }
    yield `<h2>${heading}</h2>\n`;
    const entries = section.content.entries(words);
    if (entries.length === 0) yield `<p>${escapeHtml(t("file.nothing"))}</p>\n`;
    for (const entry of entries) yield entryHtml(entry, (field) => t(`fields.${field}`));
  }
  if (missing.length > 0) {
    const list = missing.map((name) => `<li>${name}</li>`).join("");
    yield `<div class="missing"><p>${escapeHtml(t("file.missing"))}</p><ul>${list}</ul></div>\n`;
  }
  yield "</body></html>\n";
}
