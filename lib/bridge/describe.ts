import type { TO_HOST, TO_PAGE } from "./messages";

/** What each message means, for the people who write the other side: README and the schema say it. */
export const TO_PAGE_MEANING: Record<keyof typeof TO_PAGE, string> = {
  setLocale: "opens the same page in another of the site's languages",
  setTheme: "light or dark whatever the system says, from now on; `system` ends that",
  setSafeArea: "what bars and corners cover of the screen, in CSS pixels",
  goTo: "opens a page of the site: a path without language, `/vouchers?filter=used`",
  back: "closes what lies over the page, else goes back; `atStart` answers where it cannot",
  signIn: "signs in by the code of `GET /tokens/{token_id}/actions/auth-token`",
  signOut: "signs out, here and at CareCloud",
};

export const TO_HOST_MEANING: Record<keyof typeof TO_HOST, string> = {
  ready: "a page has been loaded and listens; what was said before it may be lost",
  routeChanged: "the member is on another page now; the path is without language",
  signedIn: "somebody has signed in, by whatever way",
  signedOut: "the session is over, by whatever way",
  signInFailed: "the code was refused: `code` as in the handlers' errors",
  showCard: "whether a code for the till is on the screen: after `ready`, and when it changes",
  openOutside: "a link leads out of the site: the app opens it",
  brightness: "as bright as can be while a code is shown, else as it was: told with `showCard`",
  haptic: "a reward has been redeemed (`success`) or not (`warning`), and that may be felt",
  atStart: "there is nothing to go back to: the app may leave",
  error: "a message was refused, and why; nothing of it was done",
};
