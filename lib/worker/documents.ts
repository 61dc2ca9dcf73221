import { isLocale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import { WHOLE_PARTS } from "./names";

/** Files of a build that a document names, in its markup or in the data it is hydrated from. */
export function filesIn(html: string): string[] {
  const found = html.match(/\/_next\/static\/[\w./~-]+\.(?:js|css|woff2)/g) ?? [];
  return [...new Set(found)];
}

/**
 * Whether a till screen came to its end and with everything in it: one that broke off, or that says
 * that something could not be loaded, must not take the place of one that can be scanned.
 */
export const isWhole = (html: string): boolean =>
  html.trimEnd().endsWith("</html>") &&
  WHOLE_PARTS.every((part) => html.includes(`data-whole="${part}"`));

/** The language of a page's path, or null. */
export function localeIn(path: string): string | null {
  const first = path.split("/", 2)[1];
  return isLocale(first) ? first : null;
}

/** Whether a path is that of the till screen, in any language. */
export function isTill(path: string): boolean {
  const locale = localeIn(path);
  return locale !== null && path === `/${locale}${routes.checkout}`;
}

/**
 * Where somebody without a network finds what they were going to: cards and usable vouchers are on
 * the till screen. Null for everything else.
 */
export function tillInstead(path: string): string | null {
  const locale = localeIn(path);
  if (locale === null) return null;
  const till = `/${locale}${routes.checkout}`;
  const [place = "", id] = path.slice(locale.length + 2).split("/");
  if (`/${place}` === routes.cards) return id ? `${till}?card=${id}` : till;
  if (`/${place}` !== routes.vouchers) return null;
  return id ? `${till}?use=${id}` : `${till}?choose=1`;
}

/** Whether a write changes what the till screen shows. */
export const changesTill = (path: string): boolean =>
  /^\/api\/(?:cards|vouchers)(?:\/|$)|^\/api\/rewards\/[^/]+\/redeem$/.test(path);

const PLACES = "/api/session/places";

/**
 * Whether a write changes who is signed in here: whatever was kept may belong to somebody else then.
 * Other places' sessions end without a change here.
 * @param bodyOf reads what is sent, asked only where it tells whether this place ends too
 */
export async function changesSession(
  path: string,
  bodyOf: () => Promise<unknown>,
): Promise<boolean> {
  if (path.startsWith(`${PLACES}/`)) return false;
  if (path === PLACES) {
    const body = (await bodyOf().catch(() => null)) as { here?: unknown } | null;
    return body?.here !== false;
  }
  return /^\/api\/session(?:\/|$)/.test(path);
}
