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

const key = (write: string, about?: string) =>
  INTENT_PREFIX + (about === undefined ? write : `${write} ${about}`);

/** Well within the day that the server remembers: after it nobody knows what became of an intent. */
const KEPT_MS = 12 * 60 * 60_000;

/** As it lies in the browser: with the time it was put there. */
type Kept = Intent & { at: number };

/**
 * The intent this browser has not seen the end of, or null.
 * @param write its kind and what it is about, e.g. `redemption:{reward id}`
 * @param about which of several things that can be asked for there
 */
export const readIntent = (write: string, about?: string): Intent | null => {
  const kept = readKept(key(write, about));
  if (!kept) return null;
  const { at: _at, ...intent } = kept;
  return intent;
};

/** The oldest one that was confirmed, of all that a place may have asked for; or null. */
export function oldestBegun(write: string): Intent | null {
  const [oldest] = keptNames()
    .filter((name) => name === key(write) || name.startsWith(key(write, "")))
    .flatMap((name) => readKept(name) ?? [])
    .filter(({ sent }) => sent)
    .sort((a, b) => a.at - b.at);
  return oldest ? readIntent(write, oldest.about) : null;
}

/** Remembers an intent. Where the browser keeps nothing, a reload starts anew. */
export function keepIntent(write: string, intent: Intent): void {
  try {
    const kept: Kept = { ...intent, at: Date.now() };
    localStorage.setItem(key(write, intent.about), JSON.stringify(kept));
  } catch {
    // Storage is switched off or full.
  }
}

/** Forgets an intent: its end was told, or it is no longer wished. */
export function forgetIntent(write: string, about?: string): void {
  try {
    localStorage.removeItem(key(write, about));
  } catch {
    // Storage is switched off.
  }
}

function readKept(name: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    return isKept(kept) && Date.now() - kept.at <= KEPT_MS ? kept : null;
  } catch {
    return null;
  }
}

function keptNames(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
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
