import "server-only";
import { z } from "zod";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether a URL's host is this machine. */
export const isLoopbackHost = (hostname: string): boolean => LOOPBACK.has(hostname);

export const MISSING = "is missing";

/** A setting that must be there; its message never repeats the value. */
export const required = z.string({ error: MISSING }).min(1, MISSING);

/** A secure address, or plain http to this machine. */
export function secureUrl(value: string): URL | null {
  const url = URL.parse(value);
  if (!url || url.username || url.password || url.search || url.hash) return null;
  const secure = url.protocol === "https:";
  return secure || (url.protocol === "http:" && isLoopbackHost(url.hostname)) ? url : null;
}

/** Turns text into a value or refuses it with a sentence. */
export const parsed = <T>(message: string, parse: (value: string) => T | null) =>
  z.string().transform((value, context): T => {
    const result = parse(value.trim());
    if (result !== null) return result;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
