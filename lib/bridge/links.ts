/** What an app opens for us; it decides with what. */
const OUTSIDE = /^(?:https?|mailto|tel|geo|maps|sms):$/;

const linkOf = (event: Event): HTMLAnchorElement | null => {
  const { target } = event;
  // Also of a letter's frame, whose elements are of another window's classes.
  const element = target as Partial<Element> | null;
  return element?.closest?.<HTMLAnchorElement>("a[href]") ?? null;
};

/** The address of a link that leads out of this site, or would have opened another window. */
export function outsideLink(event: Event): string | null {
  const link = linkOf(event);
  if (!link || link.hasAttribute("download")) return null;
  const { protocol, origin, href } = link;
  if (!OUTSIDE.test(protocol)) return null;
  const own = origin === window.location.origin;
  return own && !link.dataset.outside ? null : href;
}

/** Letters lie in frames without scripts: what is clicked there is heard from here. */
export function watchLetters(open: (url: string) => void): void {
  const watched = new WeakSet<Document>();
  const watch = () => {
    for (const frame of document.querySelectorAll("iframe")) {
      const inner = frame.contentDocument;
      if (!inner || inner.URL !== "about:srcdoc" || watched.has(inner)) continue;
      watched.add(inner);
      inner.addEventListener("click", (event) => {
        const url = outsideLink(event);
        if (url === null) return;
        event.preventDefault();
        open(url);
      });
    }
  };
  // A frame's load does not bubble, but it can be caught on its way.
  document.addEventListener("load", watch, true);
  watch();
}
