import { Serwist, type RouteHandlerCallbackOptions } from "serwist";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import { changesSession, changesTill, isTill, localeIn, tillInstead } from "../documents";
import { fileOfAnyBuild, pruneBuilds } from "./files";
import { heed, isRecent, keptPaths, keptTill, renew, wipe } from "./keeper";
import { FILES, PAGES, VIEW_HEADER, type View, type WorkerMessage } from "../names";
import { networkAnswer } from "./network";
import { tillScreen } from "./till";

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const __BUILD__: string;
declare const __FILES__: string[];

/** A till screen as fresh as that is not fetched again only because a page was opened. */
const RECENT_MS = 10 * 60 * 1_000;

const serwist = new Serwist({
  precacheEntries: __FILES__.map((url) => ({ url, revision: null })),
  // A cache per build: files of the one before stay for the pages that are open and made of them.
  precacheOptions: { cacheName: FILES + __BUILD__, concurrency: 4 },
  // Safe at any time, because no page loses its files by it.
  skipWaiting: true,
  clientsClaim: true,
  navigationPreload: true,
  disableDevLogs: true,
});

/** How the offline page is looked for: there is one, in the view that was looked at last. */
const ANY_VIEW = { ignoreSearch: true };

const ours = (url: URL) => url.origin === self.location.origin;

serwist.registerCapture(
  ({ url }) => ours(url) && url.pathname.startsWith("/_next/static/"),
  ({ request }) => fileOfAnyBuild(request),
);

serwist.registerCapture(
  // A frame is left to the network: by its request the server knows it for one.
  ({ request, url }) =>
    request.mode === "navigate" &&
    request.destination !== "iframe" &&
    ours(url) &&
    localeIn(url.pathname) !== null,
  navigation,
);

// Next's own requests for pages: they tell as much of the session as a document does.
serwist.registerCapture(
  ({ request, url }) => ours(url) && request.headers.has("rsc"),
  async ({ request }) => {
    const response = await fetch(request);
    await heed(response);
    return response;
  },
);

for (const method of ["GET", "POST", "PUT", "DELETE"] as const) {
  serwist.registerCapture(
    ({ url }) => ours(url) && /^\/api\/(?!images(?:\/|$))/.test(url.pathname),
    handler,
    method,
  );
}

async function navigation({ event, url }: RouteHandlerCallbackOptions): Promise<Response> {
  const asked = event as FetchEvent;
  try {
    if (isTill(url.pathname)) return await tillScreen(asked, __BUILD__);
    const response = await networkAnswer(asked);
    await heed(response);
    return response;
  } catch {
    return withoutNetwork(url);
  }
}

/** Cards and vouchers are on the till screen; in place of everything else stands the offline page. */
async function withoutNetwork({ pathname }: URL): Promise<Response> {
  const till = tillInstead(pathname);
  if (till && (await keptTill(till.split("?", 1)[0] ?? till))) return Response.redirect(till);
  const cache = await caches.open(PAGES + __BUILD__);
  const page =
    (await cache.match(`/${localeIn(pathname)}${routes.offline}`, ANY_VIEW)) ??
    (await cache.match(`/${DEFAULT_LOCALE}${routes.offline}`, ANY_VIEW)) ??
    (await cache.matchAll())[0];
  return page ?? Response.error();
}

async function handler({ event, request, url }: RouteHandlerCallbackOptions): Promise<Response> {
  const write = request.method !== "GET";
  // Before the answer: whoever signs out and closes the page at once is gone from here too. The event
  // outlives the page, and so does the request.
  if (write && (await changesSession(url.pathname, () => request.clone().json()))) await wipe();
  const answer = fetch(request);
  event.waitUntil(answer.catch(() => undefined));
  const response = await answer;
  if (response.status === 401 && (await endsSession(response.clone()))) await wipe();
  if (write && response.ok && changesTill(url.pathname)) event.waitUntil(renewAll());
  return response;
}

async function endsSession(response: Response): Promise<boolean> {
  const body = (await response.json().catch(() => null)) as { error?: { code?: string } } | null;
  return body?.error?.code === "session_ended";
}

async function renewAll(): Promise<void> {
  const paths = await keptPaths();
  await Promise.allSettled(paths.map((path) => renew(path, __BUILD__)));
}

async function keep(locale: string, view: View): Promise<void> {
  const till = `/${locale}${routes.checkout}`;
  if (!(await isRecent(till, __BUILD__, RECENT_MS))) await renew(till, __BUILD__);
  await keepOfflinePage(`/${locale}${routes.offline}`, view);
  await pruneBuilds(__BUILD__, __FILES__.map(absolute));
}

/**
 * Made for nobody, and so without a sign of whoever was there when it was fetched, but for the view that
 * the site is looked at in: an app has to find its page around this one too. Kept for the last view only.
 */
async function keepOfflinePage(path: string, view: View): Promise<void> {
  const cache = await caches.open(PAGES + __BUILD__);
  const address = `${path}?${view}`;
  if (await cache.match(address)) return;
  const response = await fetch(path, { credentials: "omit", headers: { [VIEW_HEADER]: view } });
  if (!response.ok) return;
  for (const kept of await cache.keys()) {
    if (!kept.url.endsWith(`?${view}`)) await cache.delete(kept);
  }
  await cache.put(address, response);
}

const absolute = (path: string): string => new URL(path, self.location.origin).href;

self.addEventListener("message", (event) => {
  const message = event.data as WorkerMessage;
  if (message.type === "wipe") event.waitUntil(wipe());
  if (message.type === "keep" && localeIn(`/${message.locale}`)) {
    // Pages of an older build do not say their view.
    const view = message.view === "webview" ? "webview" : "browser";
    event.waitUntil(keep(message.locale, view).catch(() => undefined));
  }
});

serwist.addEventListeners();
