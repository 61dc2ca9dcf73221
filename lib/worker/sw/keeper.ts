import { completeFiles } from "./files";
import { filesIn, isWhole } from "../documents";
import { KEPT, MARK_HEADER, NOBODY } from "../names";

/** As long as a session may lie idle: after that the member has to sign in anyway. */
const KEEP_MS = 30 * 24 * 60 * 60 * 1_000;
const KEPT_AT = "x-kept-at";
const KEPT_BY = "x-kept-by";

/** Counts how often everything was thrown away, so that nothing from before comes back after it. */
let wiped = 0;

/** Forgets everything that belongs to a member. */
export async function wipe(): Promise<void> {
  wiped += 1;
  await caches.delete(KEPT);
}

/** Learns from a page's reply whose session this is: what another session left is thrown away first. */
export async function heed(response: Response): Promise<void> {
  const mark = response.headers.get(MARK_HEADER);
  if (mark === null || !(await caches.has(KEPT))) return;
  const marks = (await entries()).map(({ headers }) => headers.get(MARK_HEADER));
  if (marks.some((kept) => kept !== mark)) await wipe();
}

const entries = async (): Promise<Response[]> => [...(await (await caches.open(KEPT)).matchAll())];

/** The kept till screen at a path, or in another language where there is none in this; or null. */
export async function keptTill(path: string): Promise<Response | null> {
  if (!(await caches.has(KEPT))) return null;
  const cache = await caches.open(KEPT);
  const kept = (await cache.match(path)) ?? (await cache.matchAll())[0];
  if (!kept) return null;
  if (Date.now() - Number(kept.headers.get(KEPT_AT)) < KEEP_MS) return kept;
  await wipe();
  return null;
}

/** Whether what is kept at a path was made by this build not longer than `ms` ago. */
export async function isRecent(path: string, build: string, ms: number): Promise<boolean> {
  const kept = (await caches.has(KEPT)) && (await (await caches.open(KEPT)).match(path));
  if (!kept || kept.headers.get(KEPT_BY) !== build) return false;
  return Date.now() - Number(kept.headers.get(KEPT_AT)) < ms;
}

/** Addresses of all till screens that are kept. */
export async function keptPaths(): Promise<string[]> {
  if (!(await caches.has(KEPT))) return [];
  const requests = await (await caches.open(KEPT)).keys();
  return requests.map(({ url }) => new URL(url).pathname);
}

/** Fetches a till screen anew and keeps it. A redirect says that nobody is signed in any more. */
export async function renew(path: string, build: string): Promise<void> {
  const keep = keeper(path, build);
  const response = await fetch(path, { redirect: "manual", headers: { accept: "text/html" } });
  if (response.type === "opaqueredirect") return wipe();
  await heed(response);
  if (response.ok) await keep(response, await response.text());
}

/**
 * Begins to keep a till screen: to be called before it is asked for, so that one which was asked for
 * before a sign-out and comes after it is not kept.
 * @returns what keeps the reply
 */
export function keeper(path: string, build: string) {
  const before = wiped;
  return async ({ headers: given }: Response, html: string): Promise<void> => {
    const mark = given.get(MARK_HEADER);
    if (mark === null || mark === NOBODY || !isWhole(html)) return;
    await completeFiles(filesIn(html), build);
    const headers = new Headers(given);
    // These told of the body on its way, which is another by now.
    for (const name of ["content-encoding", "content-length"]) headers.delete(name);
    headers.set(KEPT_AT, String(Date.now()));
    headers.set(KEPT_BY, build);
    if (wiped !== before) return;
    const cache = await caches.open(KEPT);
    await cache.put(path, new Response(html, { headers }));
    if (wiped !== before) await wipe();
  };
}
