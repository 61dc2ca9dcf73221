/**
 * What pages, server and service worker have to agree on. In the browser this is all that a page
 * carries of the worker.
 */

/** The cache of what belongs to one member: till screens with their codes, and nothing else. */
export const KEPT = "kept";

/** Beginning of the caches of files that belong to nobody, one per build. */
export const FILES = "files-";

/** Beginning of the caches of pages that belong to nobody, one per build. */
export const PAGES = "pages-";

/** Header of every page: an opaque sign of whose session it was made for. */
export const MARK_HEADER = "x-session-mark";

/** The mark of a page that was made for no session. */
export const NOBODY = "none";

/** Attributes in the till screen's markup that say which of its parts have come out whole. */
export const WHOLE_PARTS = ["cards", "vouchers"] as const;

/** Header that asks for a view, and tells the page which one it is. */
export const VIEW_HEADER = "x-app-view";

/** How the site is looked at: in a browser of its own, or inside the brand's app. */
export const VIEWS = ["browser", "webview"] as const;
export type View = (typeof VIEWS)[number];

/** Messages of a page to the worker. */
export type WorkerMessage =
  /** The page stands: what it may need without a network is to be kept. */
  | { type: "keep"; locale: string; view: View }
  /** The session has ended. */
  | { type: "wipe" };

/** The worker's question to every page before it throws old files away; answered with `PageScripts`. */
export const ASK_SCRIPTS = "scripts";

/** Addresses of the scripts that a page was built from. */
export type PageScripts = readonly string[];
