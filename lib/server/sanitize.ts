import "server-only";
import sanitize from "sanitize-html";

/** Structure and emphasis; nothing that loads, runs, styles or asks for input. */
const TAGS = [
  ...["p", "br", "hr", "div", "span", "blockquote", "h2", "h3", "h4", "h5", "h6"],
  ...["ul", "ol", "li", "dl", "dt", "dd"],
  ...["b", "strong", "i", "em", "u", "s", "small", "sub", "sup"],
  ...["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"],
  "a",
];

/** Far above any terms; and markup made to be slow to read stays quick. */
const MAX_LENGTH = 200_000;

/**
 * HTML that upstream's editors wrote, cut down to what is harmless: no scripts, styles, pictures,
 * forms, ids or classes; links to web, mail and phone only, in a tab that knows nothing of this one.
 */
export const sanitizeHtml = (html: string): string =>
  sanitize(html.slice(0, MAX_LENGTH), {
    allowedTags: TAGS,
    allowedAttributes: {
      a: ["href", "rel", "target"],
      th: ["colspan", "rowspan"],
      td: ["colspan", "rowspan"],
      ol: ["start"],
    },
    allowedSchemes: ["https", "http", "mailto", "tel"],
    allowProtocolRelative: false,
    // The page has its own h1.
    transformTags: { h1: "h2", a: anchor },
    nestingLimit: 50,
  }).trim();

function anchor(tagName: string, { href = "" }: sanitize.Attributes): sanitize.Tag {
  // A path, or a place in the page, would lead into this site instead of the author's.
  if (!/^\s*(https?|mailto|tel):/i.test(href)) return { tagName: "span", attribs: {} };
  return { tagName, attribs: { href, rel: "noopener noreferrer nofollow", target: "_blank" } };
}
