/** An element that holds a code for a till; `false` while it is turned away. */
const SHOWN = '[data-code-shown]:not([data-code-shown="false"])';

/**
 * Tells when a code comes on the screen and when the last one goes. Elements say so by an attribute,
 * so that no page carries script for a host that it has not got.
 */
export function watchCodes(tell: (shown: boolean) => void): void {
  let before = false;
  const look = () => {
    const now = document.querySelector(SHOWN) !== null;
    if (now !== before) tell(now);
    before = now;
  };
  // The whole document: a page in another language is a new body.
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ["data-code-shown"],
  });
  look();
}
