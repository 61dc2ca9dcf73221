export interface GlobalErrorTexts {
  title: string;
  body: string;
  retry: string;
}

/**
 * The only texts outside `messages/`, those of `en.json` once more: for when even the layout failed
 * and none of any language can be had. A test keeps them the same.
 */
export const LAST_RESORT: GlobalErrorTexts = {
  title: "This page could not be shown",
  body: "Something broke on our side; nothing of yours is lost. Please try again in a moment.",
  retry: "Try again",
};
