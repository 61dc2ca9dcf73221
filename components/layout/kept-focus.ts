import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { focused } from "./use-later";

/** Layers over the page: what is behind them takes over again when they go. */
const LAYER = "dialog, [popover]";
/** Parts of a page whose heading says where one is. */
const PART = "dialog, section, form, main";
const CONTROL =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled)";

/** What asks for more of the list before it, and goes with the last of it. */
const LIST_END = "[data-list-end]";

/** A little longer than the slowest sheet. */
const SLIDE_MS = 400;

/** Where the focus was, remembered while it could still be seen. */
interface Place {
  element: Element;
  /** The element and everything around it, inside out, each with what stands beside it. */
  around: { node: Element; next: Element | null; previous: Element | null }[];
  layer: Element | null;
  /** The last item of the list that it asks for more of. */
  ended: HTMLLIElement | undefined;
}

// Of the document, not of a component: a change of language makes all of them anew.
let last: Place | null = null;
let shownPath: string | null = null;
const openers = new WeakMap<Element, Place>();

/**
 * Keeps whoever cannot see where they are: a new page begins at its content, and where the focused
 * control is gone (its item was deleted, its sheet or toast closed, a button's answer took its
 * place), the focus goes to what is nearest instead of to nowhere.
 */
export function KeptFocus() {
  const path = usePathname();

  useEffect(() => {
    if (shownPath !== null && shownPath !== path) beginAtContent();
    shownPath = path;
  }, [path]);

  useEffect(() => {
    const remember = ({ target }: { target: EventTarget | null }) => {
      if (!(target instanceof Element)) return;
      const place = placeOf(target);
      if (
        place.layer &&
        last &&
        last.layer !== place.layer &&
        // What gives the focus back has opened nothing.
        (!last.layer || isThere(last.layer)) &&
        !place.layer.contains(last.element)
      ) {
        openers.set(place.layer, last);
      }
      last = place;
    };
    // Until this script came.
    for (const target of focused.splice(0)) remember({ target });
    // Whoever points beside everything has left on purpose.
    const forget = ({ target }: PointerEvent) => {
      if (target instanceof Element && !target.closest(`${CONTROL}, label, [tabindex="0"]`))
        last = null;
    };
    const look = () => {
      if (!isLost()) return;
      // What took its place may take the focus too, a moment later.
      requestAnimationFrame(() => requestAnimationFrame(() => isLost() && last && goOn(last)));
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    document.addEventListener("pointerdown", forget);
    // What closes can be seen until it has slid away.
    const lookTwice = () => {
      look();
      setTimeout(look, SLIDE_MS);
    };
    document.addEventListener("close", lookTwice, true);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", remember);
      document.removeEventListener("pointerdown", forget);
      document.removeEventListener("close", lookTwice, true);
    };
  }, []);
  return null;
}

/** The page's content takes the focus, unless something in it has it already. */
function beginAtContent() {
  const main = document.querySelector("main");
  if (main && !main.contains(document.activeElement)) focus(main);
}

function placeOf(element: Element): Place {
  const around: Place["around"] = [];
  for (let node: Element | null = element; node; node = node.parentElement) {
    around.push({ node, next: node.nextElementSibling, previous: node.previousElementSibling });
  }
  const ended = itemsIn(element.closest(LIST_END)?.parentElement).at(-1);
  return { element, around, layer: element.closest(LAYER), ended };
}

const isThere = (element: Element) => element.getClientRects().length > 0;

const isLost = () =>
  last !== null && document.activeElement === document.body && !isThere(last.element);

/** Focuses what is nearest to where the focus was. */
function goOn(place: Place): void {
  if (isThere(place.element)) return focus(place.element);
  const opener = place.layer && !isThere(place.layer) && openers.get(place.layer);
  if (opener && place.layer) {
    openers.delete(place.layer);
    return goOn(opener);
  }
  const item = place.around.find(({ node }) => node.matches("li"));
  for (const near of [item?.node, item?.next, item?.previous]) {
    const control = near && isThere(near) && near.querySelector(CONTROL);
    if (control) return focus(control);
  }
  const row = firstNew(place);
  if (row) return focus(row.querySelector(CONTROL) ?? row);
  const part = place.around.find(({ node }) => isThere(node) && node.matches(PART))?.node;
  const heading = part?.matches("main") ? null : part?.querySelector("h1, h2, h3");
  const target = heading && isThere(heading) ? heading : (part ?? document.querySelector("main"));
  if (target) focus(target);
}

const itemsIn = (home: Element | null | undefined) => [...(home?.querySelectorAll("li") ?? [])];

/** What came where the list ended: there one reads on. */
function firstNew({ around, ended }: Place): Element | undefined {
  if (!ended) return undefined;
  const items = itemsIn(around.find(({ node }) => isThere(node))?.node);
  return items[items.indexOf(ended) + 1] ?? items.at(-1);
}

function focus(element: Element) {
  if (!(element instanceof HTMLElement)) return;
  if (!element.matches(CONTROL)) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
