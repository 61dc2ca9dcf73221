import type { QueryClient } from "@tanstack/react-query";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import * as api from "@/lib/api/frame";
import { session } from "@/lib/api/session";
import { ApiError, sendJson } from "@/lib/queries/http";
import { leaveSignedOut } from "@/lib/queries/session";
import { routes, safeReturnTo, withoutLocale } from "@/lib/routes";
import type { Send } from "./hosts";
import { setEdges, setTheme } from "./looks";
import type { Refusal, ToPage } from "./messages";

/** What the bridge can do with the page it is in. */
export interface PageControls {
  client: QueryClient;
  locale: Locale;
  /** The path without the locale. */
  path: string;
  goTo(path: string): void;
  setLocale(locale: Locale): void;
}

/** Pages that one is not sent back to after sign-in, but that an app may open. */
const WAYS_IN: readonly string[] = [routes.signIn, routes.register, routes.forgotPassword];

/** One of our own pages, or null: other origins, schemes, handlers and what could be read two ways. */
export function ownPath(path: string): string | null {
  const own = withoutLocale(path);
  const [page = ""] = own.split("?", 1);
  if (!WAYS_IN.includes(page)) return safeReturnTo(path, "") || null;
  // An invitation is a way in with a query, which is checked as that of any other page.
  return page + safeReturnTo(routes.home + own.slice(page.length)).slice(routes.home.length);
}

/** Does what a message says. @returns why it cannot be done, or null */
export async function act(
  message: ToPage,
  page: PageControls,
  send: Send,
): Promise<Refusal | null> {
  switch (message.type) {
    case "setLocale":
      if (!isLocale(message.locale)) return "locale";
      if (message.locale !== page.locale) page.setLocale(message.locale);
      return null;
    case "setTheme":
      setTheme(message.theme);
      return null;
    case "setSafeArea":
      setEdges(message);
      return null;
    case "goTo": {
      const path = ownPath(message.path);
      if (path === null) return "path";
      page.goTo(path);
      return null;
    }
    case "back":
      if (!closeWhatIsOpen() && !goBack()) send({ type: "atStart" });
      return null;
    case "signIn":
      await signIn(message, page, send);
      return null;
    case "signOut":
      return (await signOut(page)) ? null : "failed";
  }
}

/** The code goes into the body of our own request and is kept nowhere. */
async function signIn(
  { token, tokenRequestId }: Extract<ToPage, { type: "signIn" }>,
  { locale, path }: PageControls,
  send: Send,
): Promise<void> {
  try {
    await sendJson("POST", api.handOverSignIn, { locale, body: { token, tokenRequestId } });
  } catch (error) {
    send({ type: "signInFailed", code: error instanceof ApiError ? error.code : "internal" });
    return;
  }
  document.documentElement.dataset.visitor = "member";
  send({ type: "signedIn" });
  const wanted = new URLSearchParams(window.location.search).get("returnTo");
  // Loaded anew, so that nothing of a guest's view stays; a way in leads on to where it was to.
  window.location.replace(`/${locale}${safeReturnTo(WAYS_IN.includes(path) ? wanted : path)}`);
}

/** As a member signs out by hand. @returns false where the member still is one */
async function signOut({ client, locale }: PageControls): Promise<boolean> {
  try {
    await sendJson("DELETE", session, { locale });
  } catch {
    return false;
  }
  leaveSignedOut(client, locale);
  return true;
}

/** Closes the sheet or menu that is open. @returns whether there was one */
export function closeWhatIsOpen(): boolean {
  const dialogs = [...document.querySelectorAll<HTMLDialogElement>("dialog[open]")];
  const menus = [...document.querySelectorAll<HTMLElement>("[popover=auto]:popover-open")];
  dialogs.at(-1)?.close();
  menus.at(-1)?.hidePopover();
  return dialogs.length + menus.length > 0;
}

function goBack(): boolean {
  const { navigation } = window as { navigation?: { canGoBack: boolean } };
  if (!(navigation?.canGoBack ?? history.length > 1)) return false;
  history.back();
  return true;
}
