export interface GlobalErrorTexts {
  title: string;
  body: string;
  retry: string;
}

/**
 * The only texts outside `messages/`, those of `en.json` once more: for when even the layout failed
 * and none of any language can be had. Then it is most likely the network, so that is what they say.
 * A test keeps them the same.
 */
export const LAST_RESORT: GlobalErrorTexts = {
  title: "This page could not be shown",
  body: "We cannot reach the site right now. Please check your connection.",
  retry: "Try again",
};
