import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { cookieName } from "./cookie";
import { readSession } from "./read";
import type { Session } from "./types";

export type { Session } from "./types";

/**
 * The session of the request being rendered, read from the store once.
 * An outage of the store is "unavailable", never "guest".
 */
export const currentSession: () => Promise<Session> = cache(async () => {
  const [jar, asking] = await Promise.all([cookies(), headers()]);
  return readSession(jar.get(cookieName({ headers: asking }))?.value);
});
