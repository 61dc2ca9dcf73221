/** An element that holds a code for a till; `false` while it is turned away. */
const SHOWN = '[data-code-shown]:not([data-code-shown="false"])';

/**
 * Tells whether a code is on the screen: at first, for the page before may have been left with one, then
 * when one comes and when the last one goes. Elements say so by an attribute, so that no page carries
 * script for a host that it has not got.
 */
export function watchCodes(tell: (shown: boolean) => void): void {
  let told: boolean | null = null;
  const say = (shown: boolean) => {
    if (shown !== told) tell(shown);
    told = shown;
  };
  const look = () => say(document.querySelector(SHOWN) !== null);
  // The whole document: a page in another language is a new body.
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ["data-code-shown"],
  });
  look();
  // What follows may be no page of ours, and one that is comes late; a page that comes back is not loaded.
  window.addEventListener("pagehide", () => say(false));
  window.addEventListener("pageshow", look);
}
