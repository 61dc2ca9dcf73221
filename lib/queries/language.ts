import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Locale } from "next-intl";
import * as api from "@/lib/api/profile";
import type { LanguageUpdate } from "@/lib/contracts/profile";
import { sendJson } from "./http";
import { PROFILE } from "./profile";
import { keepUntold } from "./untold-language";

/**
 * Tells upstream the member's language, for letters, messages and texts of its own. Changing the
 * page's language does not wait for it: what could not be told is kept in `untold-language`.
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
