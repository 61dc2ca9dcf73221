/** Functions that run in pages. They are sent there as text: each must stand by itself. */

export type Role = "button" | "link" | "heading" | "dialog" | "checkbox" | "textbox" | "navigation";

/** Something a member sees: what it is and how it is called. */
export interface Place {
  role: Role;
  /** The whole name. */
  name?: string;
  /** Path of a link. */
  href?: string;
  /** Anywhere, if left out. */
  within?: Omit<Place, "within"> | "main";
}

/** The first visible element that fits. */
export function findPlace(place: Place): Element | null {
  const SELECTORS: Record<Role, string> = {
    button: "button, [role=button]",
    link: "a[href]",
    heading: "h1, h2, h3",
    dialog: "dialog[open], [role=dialog]",
    checkbox: "input[type=checkbox]",
    textbox: "input:not([type=checkbox], [type=radio], [type=hidden])",
    navigation: "nav",
  };
  const textOf = (element: Element | null | undefined): string => {
    const copy = element?.cloneNode(true) as Element | undefined;
    copy?.querySelectorAll("[aria-hidden=true]").forEach((hidden) => hidden.remove());
    return (copy?.textContent ?? "").replace(/\s+/g, " ").trim();
  };
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    if (ids.length) return ids.map((id) => textOf(document.getElementById(id))).join(" ");
    const label = element.getAttribute("aria-label") ?? element.getAttribute("alt");
    if (label !== null) return label;
    if (element instanceof HTMLInputElement) return textOf(element.labels?.[0]);
    return textOf(element);
  };
  const all = (root: ParentNode, wanted: Omit<Place, "within">): Element[] =>
    [...root.querySelectorAll(SELECTORS[wanted.role])].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.getClientRects().length > 0 &&
        (wanted.name === undefined || nameOf(element) === wanted.name) &&
        (wanted.href === undefined || element.getAttribute("href") === wanted.href),
    );
  const { within } = place;
  const root =
    within === undefined
      ? document
      : within === "main"
        ? document.querySelector("main")
        : all(document, within)[0];
  return (root && all(root, place)[0]) ?? null;
}

/** Whether a member can read a text somewhere in the page. */
export function showsText(text: string): boolean {
  return document.body.innerText.replace(/\s+/g, " ").includes(text);
}

/** Whether nothing is a skeleton any more, every picture in sight has come, and nothing moves. */
export function isWhole(): boolean {
  return (
    [...document.querySelectorAll("main .animate-pulse")].every((it) => !it.checkVisibility()) &&
    [...document.images].every(
      (image) => image.complete || image.getBoundingClientRect().top > innerHeight,
    ) &&
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== "running" || effect?.getComputedTiming().endTime === Infinity,
      )
  );
}

/** How far the page could be scrolled sideways. */
export function sideScroll(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** How many entries there are in the browser's caches with such a beginning of their name. */
export async function countKept(beginning: string): Promise<number> {
  const names = (await caches.keys()).filter((name) => name.startsWith(beginning));
  const entries = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return entries.flat().length;
}

/** Writes down what goes wrong in a page, where the app's own tidying at sign-out does not reach it. */
export function watchPage(): void {
  document.currentScript?.remove();
  localStorage["test-problems"] ??= "[]";
  const note = (problem: string) => {
    const before = JSON.parse(String(localStorage["test-problems"])) as string[];
    localStorage["test-problems"] = JSON.stringify([...before, problem]);
  };
  addEventListener("error", ({ message }) => note(message));
  addEventListener("unhandledrejection", ({ reason }) => note(String(reason)));
  document.addEventListener("securitypolicyviolation", (event) =>
    note(`${event.violatedDirective} refuses ${event.blockedURI}`),
  );
}

/** What `watchPage` wrote down. @throws where it never ran: then nothing was watched */
export function problemsOf(): string[] {
  const noted = localStorage.getItem("test-problems");
  if (noted === null) throw new Error("Nothing watched the pages.");
  return JSON.parse(noted) as string[];
}

/** The end of the bridge that React Native puts into a page; `heard` is what was said over it. */
export function hostInPage(): void {
  const heard: string[] = [];
  Object.assign(window, {
    heard,
    ReactNativeWebView: { postMessage: (json: string) => void heard.push(json) },
  });
}

/** What the app around the page heard of this document. */
export function heardOf(): { type: string; visitor?: string }[] {
  const { heard } = window as unknown as { heard: string[] };
  return heard.map((json) => JSON.parse(json) as { type: string });
}
