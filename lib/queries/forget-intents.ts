/** Under which intents lie in the browser. Apart from what reads them: every page can forget. */
export const INTENT_PREFIX = "intent:";

/** Who signs in here next has no part in them. */
export function forgetIntents(): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(INTENT_PREFIX)) localStorage.removeItem(name);
    }
  } catch {
    // Storage is switched off.
  }
}
