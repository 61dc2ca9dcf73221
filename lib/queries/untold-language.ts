import type { Locale } from "@/lib/i18n/locales";

// Outside React, because a page that changes its language may be built anew meanwhile.
let untold: Locale | null = null;
const listeners = new Set<() => void>();

/** The language that upstream could not be told, or null. */
export const untoldLanguage = (): Locale | null => untold;

/** Keeps what could not be told; null when it has been told or does not matter any more. */
export function keepUntold(language: Locale | null): void {
  untold = language;
  for (const listener of listeners) listener();
}

/** Calls `listener` at every change, until the function it gives is called. */
export function onUntoldLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
