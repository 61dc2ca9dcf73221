import "server-only";
import type { BROWSERS, SYSTEMS } from "@/lib/contracts/places";
import { type PlaceLabel } from "@/lib/contracts/places";

/** First that fits: most browsers also call themselves Chrome, Safari or both. */
const BROWSER_SIGNS: Record<(typeof BROWSERS)[number], RegExp> = {
  Edge: /\bEdg(?:e|A|iOS)?\//,
  Opera: /\bOPR\/|\bOPT\//,
  "Samsung Internet": /\bSamsungBrowser\//,
  Firefox: /\bFirefox\/|\bFxiOS\//,
  Chrome: /\bChrome\/|\bCriOS\/|\bChromium\//,
  Safari: /\bVersion\/[\d.]+ .*\bSafari\//,
};

/** First that fits: Android is a Linux too, and an iPhone says "like Mac OS X". */
const SYSTEM_SIGNS: Record<(typeof SYSTEMS)[number], RegExp> = {
  Android: /\bAndroid\b/,
  iOS: /\b(?:iPhone|iPad|iPod)\b/,
  ChromeOS: /\bCrOS\b/,
  Windows: /\bWindows\b/,
  macOS: /\bMac OS X\b|\bMacintosh\b/,
  Linux: /\bLinux\b/,
};

const firstSign = <T extends string>(signs: Record<T, RegExp>, text: string): T | null =>
  (Object.keys(signs) as T[]).find((name) => signs[name].test(text)) ?? null;

/** What a member is told of a device: the families of its browser and system, nothing finer. */
export const placeLabel = (userAgent: string | null): PlaceLabel => ({
  browser: firstSign(BROWSER_SIGNS, userAgent ?? ""),
  system: firstSign(SYSTEM_SIGNS, userAgent ?? ""),
});
