import { hasKeptTill } from "@/lib/worker/page";
import { act, closeWhatIsOpen, type PageControls } from "./actions";
import { hearRequests } from "./ask";
import { watchCodes } from "./codes";
import { connectHost, type Send } from "./hosts";
import { keep, recall } from "./keep";
import { outsideLink } from "./links";
import { applyLooks, keepLooks, recallLooks } from "./looks";
import { isError, readMessage } from "./read";

const VISITOR_KEY = "bridge.visitor";

let page: PageControls | null = null;
let send: Send | null = null;

/**
 * Begins to talk with the host, or goes on with the page as it is now: a page that changes its language
 * is built anew. Does nothing where there is no host.
 */
export function connect(controls: PageControls): void {
  const before = page;
  page = controls;
  const { path, locale } = controls;
  if (before) {
    applyLooks();
    const moved = before.path !== path || before.locale !== locale;
    if (moved) send?.({ type: "routeChanged", locale, path });
    return;
  }
  recallLooks();
  applyLooks();
  send = connectHost(hear);
  if (document.documentElement.dataset.view === "webview") watchAsApp(send);
  if (!send) return;
  send({ type: "ready", locale, path, visitor: visitor() });
  tellChange(send);
  hearRequests(send);
  watchCodes((shown) => {
    send?.({ type: "showCard", shown });
    send?.({ type: "brightness", level: shown ? "full" : "normal" });
  });
}

/**
 * Finds out whose page this is where it is everybody's: the page before knows, or else a till screen that
 * is kept here is a member's. To be called before `connect`.
 */
export async function knowVisitor(): Promise<void> {
  if (document.querySelector("[data-anybody]") === null) return;
  const before = recall(VISITOR_KEY);
  const kept = before === null && (await hasKeptTill().catch(() => false));
  document.documentElement.dataset.visitor = before ?? (kept ? "member" : "guest");
}

const visitor = (): "guest" | "member" =>
  document.documentElement.dataset.visitor === "member" ? "member" : "guest";

/** Every message is answered once at most: with what it caused, or with why it was refused. */
function hear(given: unknown): void {
  if (!page || !send || isError(given)) return;
  const answer: Send = send;
  const reading = readMessage(given);
  if (!reading.ok) return answer({ type: "error", reason: reading.reason });
  void act(reading.message, page, answer).then((reason) => {
    if (reason) answer({ type: "error", reason });
  });
}

/** A session begins and ends with a new page: what it was on the one before tells which. */
function tellChange(tell: Send): void {
  const before = recall(VISITOR_KEY);
  const now = visitor();
  if (before === "guest" && now === "member") tell({ type: "signedIn" });
  if (before === "member" && now === "guest") tell({ type: "signedOut" });
  // At the very end: signing out forgets all that was kept before.
  window.addEventListener("pagehide", () => {
    keep(VISITOR_KEY, visitor());
    keepLooks();
  });
}

/**
 * In an app there are no other windows, and going back closes what lies over a page. An app that does
 * not talk sees a link out of the site as a page that is about to load.
 */
function watchAsApp(tell: Send | null): void {
  window.addEventListener(
    "click",
    (event) => {
      const url = outsideLink(event);
      if (url === null) return;
      event.preventDefault();
      if (tell) tell({ type: "openOutside", url });
      else window.location.assign(url);
    },
    // Before any handler of the page's own.
    true,
  );
  window.addEventListener("popstate", closeWhatIsOpen);
}
