/** Text as a search compares it: without case and without diacritics, so that "kava" finds "Káva". */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** Whether every word of `query` stands somewhere in the texts; an empty query matches all. */
export function matches(query: string, ...texts: (string | null)[]): boolean {
  const haystack = fold(texts.filter((text) => text !== null).join("\n"));
  return fold(query)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
