/**
 * What the browser remembers of a redemption until it is settled: neither a reload nor a second tab
 * of the same reward must make a second one. It names no member, and the server keeps members apart.
 */
export interface Intent {
  /** The `Idempotency-Key`. */
  id: string;
  /** Whether the member has confirmed it, so that it may have been carried out. */
  sent: boolean;
}

const key = (rewardId: string) => `redemption:${rewardId}`;

/** The intent this browser has not seen the end of, or null. */
export function readIntent(rewardId: string): Intent | null {
  try {
    const intent: unknown = JSON.parse(localStorage.getItem(key(rewardId)) ?? "null");
    return isIntent(intent) ? intent : null;
  } catch {
    return null;
  }
}

/** Remembers an intent; null forgets it. Where the browser keeps nothing, a reload starts anew. */
export function writeIntent(rewardId: string, intent: Intent | null): void {
  try {
    if (intent) localStorage.setItem(key(rewardId), JSON.stringify(intent));
    else localStorage.removeItem(key(rewardId));
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
