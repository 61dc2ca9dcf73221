import "server-only";

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  euro: "€",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  times: "×",
  laquo: "«",
  raquo: "»",
  sbquo: "‚",
  bdquo: "„",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  szlig: "ß",
};

/** Editors write letters with marks by name, `&scaron;`: the letter and its combining mark. */
const MARKS: Record<string, string> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  ring: "\u030a",
  caron: "\u030c",
  cedil: "\u0327",
};

const decodeEntity = (whole: string, name: string): string => {
  if (name.startsWith("#")) {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  }
  const mark = MARKS[name.slice(1)];
  if (mark) return `${name.charAt(0)}${mark}`.normalize("NFC");
  return ENTITIES[name] ?? whole;
};

/** No description is longer; and markup made to be slow to read stays quick. */
const MAX_LENGTH = 20_000;

const HAS_TAGS = /<[a-z/!]/i;

/**
 * What a text in HTML says, as plain text for React to show: paragraphs and items on lines of
 * their own, no markup, entities decoded last so that a written `&lt;b&gt;` stays a written tag.
 * @returns null where nothing is left
 */
export const plainText = (source: string | null): string | null => {
  if (source === null) return null;
  const cut = source.slice(0, MAX_LENGTH).replace(/\r\n?/g, "\n");
  const said = (HAS_TAGS.test(cut) ? withoutTags(cut) : cut)
    .replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]+);/gi, decodeEntity)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}•/g, "\n•")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return said === "" ? null : said;
};

const withoutTags = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(script|style|head|template|iframe)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/\s+/g, " ")
    .replace(/<li\b[^>]*>/gi, "\n• ")
    .replace(/<br\b[^>]*>/gi, "\n")
    .replace(/<\/(p|div|ul|ol|table|h[1-6]|blockquote)\s*>/gi, "\n\n")
    .replace(/<\/(li|tr)\s*>/gi, "\n")
    .replace(/<\/?[a-z!][^>]*>/gi, "");
