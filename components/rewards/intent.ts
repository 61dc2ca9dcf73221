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

/** A random uuid, also where the page is not in a secure context (a test device on a local network). */
export function newIntentId(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
