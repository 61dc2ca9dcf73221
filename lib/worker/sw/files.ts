import { ASK_SCRIPTS, FILES, PAGES, type PageScripts } from "../names";

declare const self: ServiceWorkerGlobalScope;

/** How long a page may take to say what it is built from. */
const ANSWER_MS = 1_000;

/** A file of any build that is kept; else the network's. */
export async function fileOfAnyBuild(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** Fetches what is missing of the files a document needs. @throws where one cannot be had */
export async function completeFiles(paths: readonly string[], build: string): Promise<void> {
  const cache = await caches.open(FILES + build);
  const missing = await Promise.all(
    paths.map(async (path) => ((await caches.match(path, { ignoreVary: true })) ? null : path)),
  );
  await cache.addAll(missing.filter((path) => path !== null));
}

/**
 * Throws away what belongs to earlier builds, unless an open page is made of one of them: its files
 * may not be on the server any more, and what it loads later it would not get.
 */
export async function pruneBuilds(build: string, own: readonly string[]): Promise<void> {
  const old = (await caches.keys()).filter(
    (name) =>
      [FILES, PAGES].some((prefix) => name.startsWith(prefix)) && !name.endsWith(`-${build}`),
  );
  if (old.length === 0) return;
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const current = new Set(own);
  const scripts = await Promise.all(pages.map(scriptsOf));
  const all = scripts.every((page) => page?.every((path) => current.has(path)));
  if (all) await Promise.all(old.map((name) => caches.delete(name)));
}

/** What a page is built from; null where it does not say. */
function scriptsOf(page: Client): Promise<PageScripts | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const giveUp = setTimeout(() => resolve(null), ANSWER_MS);
    port1.onmessage = ({ data }: MessageEvent<PageScripts>) => {
      clearTimeout(giveUp);
      resolve(data);
    };
    page.postMessage({ type: ASK_SCRIPTS }, [port2]);
  });
}
