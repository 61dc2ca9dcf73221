import { INTENT_PREFIX } from "./forget-intents";

/**
 * What the browser remembers of a write that happens once until its end is known: neither a reload
 * nor a second tab must make a second one. It names no member, and the server keeps members apart.
 */
export interface Intent {
  /** The `Idempotency-Key`. */
  id: string;
  /** Whether the member has confirmed it, so that it may have been carried out. */
  sent: boolean;
  /** Which of several things that could be asked for in one place, e.g. a time. */
  about?: string;
}

const key = (write: string) => INTENT_PREFIX + write;

/** Well within the day that the server remembers: after it nobody knows what became of an intent. */
const KEPT_MS = 12 * 60 * 60_000;

/** As it lies in the browser: with the time it was put there. */
type Kept = Intent & { at: number };

/**
 * The intent this browser has not seen the end of, or null.
 * @param write its kind and what it is about, e.g. `redemption:{reward id}`
 */
export function readIntent(write: string): Intent | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(write)) ?? "null");
    if (!isKept(kept) || Date.now() - kept.at > KEPT_MS) return null;
    const { at: _at, ...intent } = kept;
    return intent;
  } catch {
    return null;
  }
}

/** Remembers an intent; null forgets it. Where the browser keeps nothing, a reload starts anew. */
export function writeIntent(write: string, intent: Intent | null): void {
  try {
    const kept: Kept | null = intent && { ...intent, at: Date.now() };
    if (kept) localStorage.setItem(key(write), JSON.stringify(kept));
    else localStorage.removeItem(key(write));
  } catch {
    // Storage is switched off or full.
  }
}

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  "sent" in value &&
  typeof value.sent === "boolean" &&
  "at" in value &&
  typeof value.at === "number" &&
  (!("about" in value) || typeof value.about === "string");
