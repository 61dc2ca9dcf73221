import type { ForcedTheme } from "@/components/ui/use-forced-theme";
import type { MessageHtml } from "@/lib/contracts/messages";

/**
 * What a letter says itself goes before all of this: `:where` keeps rules from weighing more than a class.
 * Two looks: the page's own for plain letters, white paper for those that bring colours.
 */
const LIGHT = `html{color:#2b2620}:where(a[href]){color:#7a3413}`;
const DARK = `html{color:#f1eeea}:where(a[href]){color:#eeb394}`;
/** A frame knows the system's theme alone: one that the app forced on the page has to be told. */
const own = (theme: ForcedTheme | null): string =>
  theme === null
    ? `:root{color-scheme:light dark}${LIGHT}@media (prefers-color-scheme:dark){${DARK}}`
    : `:root{color-scheme:${theme}}${theme === "dark" ? DARK : LIGHT}`;
const PAPER = `:root{color-scheme:light}html{background:#fff;color:#222}:where(a[href]){color:#7a3413}`;

const BASE = `html{font:16px/1.5 ui-sans-serif,system-ui,"Segoe UI",sans-serif;overflow-wrap:anywhere;-webkit-text-size-adjust:100%}
body{margin:0;padding:20px;display:flow-root}
.fills{padding:0}
img{max-width:100%;height:auto;vertical-align:middle}
table{max-width:100%;border-collapse:separate;border-spacing:0}
td,th{padding:0}
.lines{border-collapse:collapse}
:where(.lines) td,:where(.lines) th{padding:6px 12px;border:1px solid #8886;text-align:start;vertical-align:top}
blockquote{margin:0 0 1em;padding-inline-start:1em;border-inline-start:3px solid #8886}
pre{white-space:pre-wrap}
h1,h2,h3{line-height:1.25}`;

/**
 * A message as a document of its own, for a frame without scripts. It inherits the page's policy and
 * narrows it: pictures of this site, and the one style sheet that carries the page's nonce.
 */
export function frameDocument(
  { html, css, paper, fills }: MessageHtml,
  {
    nonce,
    lang,
    title,
    theme,
  }: { nonce: string; lang: string; title: string; theme: ForcedTheme | null },
): string {
  const policy = `default-src 'none'; img-src 'self'; style-src 'nonce-${nonce}'; form-action 'none'`;
  return `<!doctype html><html lang="${lang}" dir="auto"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width"><title>${escapeText(title)}</title><style nonce="${nonce}">${BASE}
${paper ? PAPER : own(theme)}
${css}</style></head><body class="${fills ? "fills" : ""}">${html}</body></html>`;
}

const escapeText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
