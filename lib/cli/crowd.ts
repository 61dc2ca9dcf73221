import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { directionOf } from "@/lib/i18n/direction";
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from "@/lib/i18n/locales";
import type en from "@/messages/en.json";

/**
 * Requests that may be under way at once. Each costs some milliseconds of processor, so that who is
 * let in waits two seconds at worst; who is not hears so at once.
 */
export const MOST_AT_ONCE = 256;

/** Probes and files cost next to nothing, and a probe that is turned away gets the process killed. */
const ALWAYS = /^\/(?:healthz|readyz|_next\/static\/)/;

const RETRY_SECONDS = 2;

/** Who is inside. A door that closes when it is full keeps the answers of those inside right. */
export class Crowd {
  #inside = 0;

  constructor(readonly most: number = MOST_AT_ONCE) {}

  /** @returns what to call when the request is done; null where there is no room for it */
  enter(url: string): (() => void) | null {
    if (ALWAYS.test(url)) return () => undefined;
    if (this.#inside >= this.most) return null;
    this.#inside += 1;
    let left = false;
    return () => {
      if (!left) this.#inside -= 1;
      left = true;
    };
  }
}

const textOf = (locale: Locale): [Locale, string] => {
  const messages = JSON.parse(readFileSync(`messages/${locale}.json`, "utf8")) as typeof en;
  return [locale, messages.errors.unavailable];
};

/** Read once: who is turned away costs no reading of files. */
const TEXTS = new Map(LOCALES.map(textOf));

const languageOf = (url: string): Locale => {
  const first = url.split(/[/?]/)[1];
  return isLocale(first) ? first : DEFAULT_LOCALE;
};

/** Says that there is no room now: 503 and when to come again, as JSON to a script, as a page else. */
export function turnAwayBusy(url: string, requestId: string, response: ServerResponse): void {
  const isHandler = url.startsWith("/api/");
  const language = languageOf(url);
  const failure = { code: "unavailable", retryable: true, retryAfter: RETRY_SECONDS, requestId };
  const body = isHandler
    ? JSON.stringify({ error: failure })
    : `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>503</title><p>${TEXTS.get(language)}</p>`;
  response.writeHead(503, {
    "content-type": isHandler ? "application/json" : "text/html; charset=utf-8",
    "content-length": String(Buffer.byteLength(body)),
    "retry-after": String(RETRY_SECONDS),
    "cache-control": "no-store",
  });
  response.end(body);
}
