import { ASK_SCRIPTS, KEPT, type PageScripts, type WorkerMessage } from "./names";

/**
 * Gives the page its service worker, answers what the worker asks, and says that the page stands.
 * In development nothing is kept: every change has to show.
 * @returns ends the answering
 */
export function startWorker(locale: string): () => void {
  const workers = (navigator as Partial<Navigator>).serviceWorker;
  if (process.env.NODE_ENV !== "production" || !workers) return () => {};
  const answer = ({ data, ports }: MessageEvent<{ type?: string }>) => {
    if (data?.type !== ASK_SCRIPTS) return;
    const own = [...document.scripts]
      .map(({ src }) => src)
      .filter((src) => src.includes("/_next/"));
    ports[0]?.postMessage(own satisfies PageScripts);
  };
  workers.addEventListener("message", answer);
  // Listeners that are added by hand hear nothing until this is called.
  workers.startMessages();
  const view = document.documentElement.dataset.view === "webview" ? "webview" : "browser";
  const keep: WorkerMessage = { type: "keep", locale, view };
  workers
    .register("/sw.js", { updateViaCache: "none" })
    .then(() => workers.ready)
    .then(({ active }) => active?.postMessage(keep))
    // A browser may refuse, in a private window for one: then there is just nothing offline.
    .catch(() => undefined);
  return () => workers.removeEventListener("message", answer);
}

/** Whether there is a till screen to show without a network. */
export async function hasKeptTill(): Promise<boolean> {
  if (!("caches" in window) || !(await caches.has(KEPT))) return false;
  return (await (await caches.open(KEPT)).keys()).length > 0;
}

/** Throws away what was kept of a member. */
export const forgetKept = async (): Promise<boolean> => "caches" in window && caches.delete(KEPT);

/**
 * Whether the site answers. A browser that says that it is back online may mean a network that leads
 * nowhere: a page that loads anew for that takes the way to the card from under the member's finger.
 */
export const isReachable = (): Promise<boolean> =>
  fetch("/sw.js", { method: "HEAD", cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
