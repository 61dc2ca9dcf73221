import "server-only";
import sanitizeHtml from "sanitize-html";
import type { MessageHtml } from "@/lib/contracts/messages";
import { imageHref } from "@/lib/server/images";
import { safeDeclarations, StyleSheet } from "./styles";

/** Longer than any letter; markup above it is read as text, so that it stays quick to open. */
const MAX_LENGTH = 500_000;
const MAX_DEPTH = 120;

const TEXT_TAGS =
  "a abbr b bdi bdo blockquote br center cite code dd del dl dt em h1 h2 h3 h4 h5 h6 hr i ins li ol p pre q s small span strike strong sub sup u ul";
const LAYOUT_TAGS =
  "div section article header footer main table thead tbody tfoot tr td th caption img figure figcaption";

/** Tags whose text is not text: it goes with them. */
const NOT_TEXT =
  "script style title textarea option select noscript iframe object embed applet template svg math audio video canvas xmp noembed noframes plaintext";

/** Where a link may lead. The library checks it once more. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:)/i;

/** Tags that stand for others: the whole letter's colours are its body's. */
const RENAMED = new Map([
  ["body", "div"],
  ["font", "span"],
]);

type Attributes = Record<string, string>;
type Declaration = [name: string, value: string];

/** Widths that HTML gives in attributes: what a phone has room for stays, all else gives way. */
function sizesOf(tag: string, { width = "", height = "" }: Attributes): Declaration[] {
  const sizes: Declaration[] = [];
  const px = /^\d{1,4}(?:px)?$/.test(width) ? parseInt(width, 10) : null;
  if (/^\d{1,3}(?:\.\d+)?%$/.test(width)) sizes.push(["width", width]);
  else if (px !== null && tag === "table") {
    sizes.push(["width", "100%"], ["max-width", `${Math.min(px, 999)}px`]);
  } else if (px !== null && px <= 300) sizes.push(["width", `${px}px`]);
  else if (px !== null && tag === "img") {
    sizes.push(["width", "100%"], ["max-width", `${Math.min(px, 999)}px`]);
  }
  if (tag !== "img" && /^\d{1,2}(?:px)?$/.test(height)) {
    sizes.push(["height", `${parseInt(height, 10)}px`]);
  }
  return sizes;
}

/** Looks that HTML gives in attributes of its own. */
function looksOf(tag: string, attributes: Attributes): Declaration[] {
  const written = [
    ...(attributes.bgcolor ? [`background-color:${attributes.bgcolor}`] : []),
    ...(attributes.color ? [`color:${attributes.color}`] : []),
    attributes.style ?? "",
  ];
  return [...sizesOf(tag, attributes), ...safeDeclarations(written.join(";"))];
}

/** A picture of one pixel is there to be counted, not to be seen. */
const isTracker = ({ width = "", height = "" }: Attributes) =>
  /^[01](?:px)?$/.test(width.trim()) || /^[01](?:px)?$/.test(height.trim());

/** Whether it is what a whole letter stands on: a coloured body, or a coloured table around it all. */
const isGround = (tag: string, looks: readonly Declaration[]) =>
  looks.some(([name]) => name === "background-color") &&
  (tag === "body" ||
    (tag === "table" && looks.some(([name, value]) => name === "width" && value === "100%")));

/**
 * What a message may show of its markup: text, tables, lists, links to http(s), mail and telephone,
 * and pictures of allowed hosts through `/api/images`. No scripts, forms, frames or foreign loads.
 * Whoever shows it isolates it as well.
 * @returns null where nothing is left to see, or where it is too long to be a message
 */
export function sanitiseMessage(source: string | null): MessageHtml | null {
  if (source === null || source.length > MAX_LENGTH) return null;
  const sheet = new StyleSheet();
  let hiddenPictures = 0;
  let fills = false;

  const dressed = (tag: string, attributes: Attributes, own: Attributes = {}): Attributes => {
    const looks = looksOf(tag, attributes);
    fills ||= isGround(tag, looks);
    const classes = [
      sheet.classFor(looks),
      tag === "table" && /^[1-9]/.test(attributes.border ?? "") && "lines",
    ].filter(Boolean);
    const { align, valign, dir, lang, title, colspan, rowspan } = attributes;
    const kept = { align, valign, dir, lang, title, colspan, rowspan };
    const given = Object.entries(kept).filter((entry): entry is [string, string] => !!entry[1]);
    return {
      ...Object.fromEntries(given),
      ...(classes.length > 0 && { class: classes.join(" ") }),
      ...own,
    };
  };

  const picture = (attributes: Attributes): Attributes => {
    const tracker = isTracker(attributes);
    const src = tracker ? null : imageHref(attributes.src);
    if (src === null && !tracker) hiddenPictures += 1;
    // Without its source it shows what it would have shown in words.
    const alt = tracker ? "" : (attributes.alt?.trim() ?? "");
    return src === null ? { alt } : dressed("img", attributes, { src, alt });
  };

  const link = (attributes: Attributes): Attributes => {
    const href = attributes.href?.trim() ?? "";
    const own = { href, target: "_blank", rel: "noopener noreferrer" };
    return dressed("a", attributes, SAFE_LINK.test(href) ? own : {});
  };

  const any: sanitizeHtml.Transformer = (tagName, attributes) => {
    if (tagName === "img") return { tagName, attribs: picture(attributes) };
    if (tagName === "a") return { tagName, attribs: link(attributes) };
    return { tagName: RENAMED.get(tagName) ?? tagName, attribs: dressed(tagName, attributes) };
  };

  const html = sanitizeHtml(source, {
    allowedTags: [...TEXT_TAGS.split(" "), ...LAYOUT_TAGS.split(" ")],
    nonTextTags: NOT_TEXT.split(" "),
    allowedAttributes: {
      "*": ["class", "align", "valign", "dir", "lang", "title", "colspan", "rowspan"],
      a: ["href", "target", "rel"],
      img: ["src", "alt"],
    },
    allowedSchemes: ["http", "https", "mailto", "tel"],
    // Pictures have our own address by now, which is relative.
    allowedSchemesByTag: { img: [] },
    allowedSchemesAppliedToAttributes: ["href", "src"],
    allowProtocolRelative: false,
    parseStyleAttributes: false,
    nestingLimit: MAX_DEPTH,
    transformTags: { "*": any },
    exclusiveFilter: ({ tag, attribs }) => tag === "img" && !attribs.src && !attribs.alt,
  }).trim();
  if (html === "") return null;
  return { html, css: sheet.css, paper: sheet.coloured, fills, hiddenPictures };
}
