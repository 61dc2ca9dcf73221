"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Locale } from "next-intl";
import { useSyncExternalStore } from "react";
import type { LanguageUpdate } from "@/lib/contracts/profile";
import { api } from "@/lib/routes";
import { sendJson } from "./http";
import { PROFILE } from "./profile";

/**
 * Tells upstream the member's language, for letters, messages and texts of its own. Changing the
 * page's language does not wait for it: what could not be told is kept for `useUntoldLanguage`.
 */
export function useChangeLanguage() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (language: Locale) =>
      sendJson<null>("PUT", api.language, {
        locale: language,
        body: { language } satisfies LanguageUpdate,
      }),
    onMutate: () => keepUntold(null),
    // The record has changed, and with it its version, which an edit sends back.
    onSuccess: () => client.invalidateQueries({ queryKey: PROFILE }),
    onError: (error, language) => {
      if (error.code !== "session_ended") keepUntold(language);
    },
  });
}

/** Outside React, because a page that changes its language may be built anew meanwhile. */
let untold: Locale | null = null;
const listeners = new Set<() => void>();

function keepUntold(language: Locale | null): void {
  untold = language;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language that upstream could not be told, if any, and a way to let it be. */
export const useUntoldLanguage = () => ({
  language: useSyncExternalStore(
    listen,
    () => untold,
    () => null,
  ),
  dismiss: () => keepUntold(null),
});
