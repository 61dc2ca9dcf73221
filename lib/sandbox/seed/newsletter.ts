import type { Language, Text } from "../model";
import { wording } from "./wording";

/** What a letter of the brand says, block by block. */
export interface Letter {
  /** Shown by mail programs beside the subject, and nowhere else. */
  preheader: Text;
  headline: Text;
  paragraphs: readonly Text[];
  /** A picture across the letter: the key of a reward's picture, and what it shows. */
  hero?: { key: string; alt: Text };
  products?: readonly { key: string; name: Text; price: Text }[];
  button?: { label: Text; url: string };
}

const FOOTER: Text = {
  cs: "Kavárna Club, náměstí Svobody 4, 602 00 Brno. Píšeme vám, protože jste členem klubu.",
  en: "Kavárna Club, Svobody Square 4, 602 00 Brno. You get this letter as a member of the club.",
};
const HELP: Text = { cs: "Napište nám", en: "Write to us" };

const BROWN = "#5b2f1a";

/**
 * A letter as mail programs want it: tables in tables, attributes and inline styles, a preheader, a
 * pixel that counts who opens it.
 */
export function newsletter(letter: Letter, language: Language, origin: string): string {
  const image = (key: string) => `${origin}/images/${key}.png`;
  const paragraphs = letter.paragraphs
    .map(
      (it) =>
        `<p style="margin:0 0 16px 0;font-size:16px;line-height:24px">${wording(it, language)}</p>`,
    )
    .join("\n");
  const hero = letter.hero
    ? `<tr><td><img src="${image(letter.hero.key)}" width="600" alt="${wording(letter.hero.alt, language)}" style="display:block;width:100%;max-width:600px;border:0"></td></tr>`
    : "";
  const cells = (letter.products ?? [])
    .map(
      ({ key, name, price }) =>
        `<td width="50%" valign="top" align="center" style="padding:8px"><img src="${image(key)}" width="240" alt="${wording(name, language)}" style="border-radius:12px"><p style="margin:8px 0 0 0;font-weight:bold">${wording(name, language)}</p><p style="margin:0;color:#7a4a2f">${wording(price, language)}</p></td>`,
    )
    .join("");
  const products = cells
    ? `<tr><td style="padding:0 24px 24px 24px"><table width="100%" cellpadding="0" cellspacing="0" border="0"><tr>${cells}</tr></table></td></tr>`
    : "";
  const button = letter.button
    ? `<tr><td align="center" style="padding:0 32px 32px 32px"><table cellpadding="0" cellspacing="0" border="0" align="center"><tr><td bgcolor="${BROWN}" style="border-radius:24px;padding:14px 28px"><a href="${letter.button.url}" style="color:#ffffff;font-weight:bold;text-decoration:none">${wording(letter.button.label, language)}</a></td></tr></table></td></tr>`
    : "";
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${wording(letter.headline, language)}</title>
<style>@media (max-width:600px){.wide{width:100% !important}}</style></head>
<body bgcolor="#f4ece2" style="margin:0;padding:0;color:#33241a">
<!--[if mso]><p>Outlook</p><![endif]-->
<div style="display:none;font-size:1px;color:#f4ece2">${wording(letter.preheader, language)}</div>
<table width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f4ece2"><tr><td align="center" style="padding:24px 12px">
<table class="wide" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="border-radius:16px">
<tr><td align="center" style="padding:24px;background-color:${BROWN};color:#fff7ee;font-size:20px;font-weight:bold;letter-spacing:1px">KAVÁRNA CLUB</td></tr>
${hero}
<tr><td style="padding:32px 32px 8px 32px"><h1 style="margin:0 0 16px 0;font-size:28px;line-height:34px;color:${BROWN}">${wording(letter.headline, language)}</h1>
${paragraphs}</td></tr>
${products}
${button}
<tr><td align="center" style="padding:20px 32px;background:#f9f3ea;color:#6b5a4c;font-size:12px;line-height:18px">${wording(FOOTER, language)}<br><a href="mailto:club@example.com" style="color:#6b5a4c">${wording(HELP, language)}</a> · <a href="tel:+420530100100" style="color:#6b5a4c">+420 530 100 100</a></td></tr>
</table></td></tr></table>
<img src="https://count.example.net/open.gif?m=1" width="1" height="1" alt="">
</body></html>`;
}
