/**
 * What the browser remembers of a write that happens once until its end is known: neither a reload
 * nor a second tab must make a second one. It names no member, and the server keeps members apart.
 */
export interface Intent {
  /** The `Idempotency-Key`. */
  id: string;
  /** Whether the member has confirmed it, so that it may have been carried out. */
  sent: boolean;
}

const key = (write: string) => `intent:${write}`;

/**
 * The intent this browser has not seen the end of, or null.
 * @param write its kind and what it is about, e.g. `redemption:{reward id}`
 */
export function readIntent(write: string): Intent | null {
  try {
    const intent: unknown = JSON.parse(localStorage.getItem(key(write)) ?? "null");
    return isIntent(intent) ? intent : null;
  } catch {
    return null;
  }
}

/** Remembers an intent; null forgets it. Where the browser keeps nothing, a reload starts anew. */
export function writeIntent(write: string, intent: Intent | null): void {
  try {
    if (intent) localStorage.setItem(key(write), JSON.stringify(intent));
    else localStorage.removeItem(key(write));
  } catch {
    // Storage is switched off or full.
  }
}

const isIntent = (value: unknown): value is Intent =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  "sent" in value &&
  typeof value.sent === "boolean";
