/** What an app opens for us; it decides with what. */
const OUTSIDE = /^(?:https?|mailto|tel|geo|maps|sms):$/;

type Place = Pick<MouseEvent, "clientX" | "clientY" | "target">;

/** The address of a link that leads out of this site, or would have opened another window. */
export function outsideLink(place: Place): string | null {
  const link = (place.target as Element | null)?.closest("a") ?? linkInLetter(place);
  if (!link || link.hasAttribute("download")) return null;
  const { protocol, origin, href } = link;
  if (!OUTSIDE.test(protocol)) return null;
  const own = origin === window.location.origin;
  return own && link.dataset.outside === undefined ? null : href;
}

/**
 * Letters lie in frames without scripts, where no listener is called, not even one of ours. So an app
 * has them let what is tapped through to the page (`data-taps` in the style sheet), which looks there.
 */
function linkInLetter({ clientX, clientY }: Place): HTMLAnchorElement | null {
  for (const frame of document.querySelectorAll("iframe")) {
    const { left, top, right, bottom } = frame.getBoundingClientRect();
    if (clientX < left || clientX > right || clientY < top || clientY > bottom) continue;
    const found = frame.contentDocument?.elementFromPoint(clientX - left, clientY - top);
    const link = found?.closest("a");
    if (link) return link;
  }
  return null;
}
