import { useMutation, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useEffect } from "react";
import type { SessionView, SignInInput } from "@/lib/contracts/session";
import { isLocale } from "@/lib/i18n/locales";
import * as api from "@/lib/api/session";
import { routes } from "@/lib/routes";
import { forgetIntents } from "./forget-intents";
import { sendJson } from "./http";

/** Where tabs of one browser tell each other that the session has ended. */
export const CHANNEL = "session";

/** Signs in. The page that follows is loaded anew, so that nothing of a guest's view stays. */
export function useSignIn() {
  const locale = useLocale();
  return useMutation({
    mutationFn: (body: SignInInput) => sendJson<SessionView>("POST", api.session, { locale, body }),
  });
}

/** Signs out, here and in every other tab, and goes to the public home. */
export function useSignOut() {
  const locale = useLocale();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson<SessionView>("DELETE", api.session, { locale }),
    onSuccess: () => leaveSignedOut(client, locale),
  });
}

/** The session has ended: this tab and every other forgets what it knew and goes to the public home. */
export function leaveSignedOut(client: QueryClient, locale: string): void {
  forget(client);
  new BroadcastChannel(CHANNEL).postMessage("ended");
  window.location.replace(`/${locale}`);
}

/** What one tab does when another signs out, and when the browser brings back an old page. */
export function useSessionEvents(client: QueryClient): void {
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => {
      forget(client);
      window.location.replace(`/${pathLocale()}`);
    };
    const reload = (event: PageTransitionEvent) => {
      // A page out of the back-forward cache may belong to somebody who has left.
      if (event.persisted) window.location.reload();
    };
    window.addEventListener("pageshow", reload);
    return () => {
      channel.close();
      window.removeEventListener("pageshow", reload);
    };
  }, [client]);
}

let leaving = false;

/** Whether the tab is on its way to sign-in, from where the member comes back. */
export const isLeavingForSignIn = (): boolean => leaving;

/** The session is over: on to sign-in, once, and back here afterwards. */
export function leaveForSignIn(): void {
  if (leaving) return;
  leaving = true;
  const locale = pathLocale();
  const path = window.location.pathname.slice(locale.length + 1) || routes.home;
  const query = new URLSearchParams({ ended: "1", returnTo: path + window.location.search });
  window.location.assign(`/${locale}${routes.signIn}?${query.toString()}`);
}

function forget(client: QueryClient): void {
  client.clear();
  sessionStorage.clear();
  forgetIntents();
}

/** The page's language, as its path says it. */
function pathLocale(): string {
  const first = window.location.pathname.split("/")[1];
  return isLocale(first) ? first : document.documentElement.lang;
}
