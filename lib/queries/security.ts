import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import type { EmailChange, PasswordChange, PasswordChanged } from "@/lib/contracts/security";
import * as api from "@/lib/api/security";
import { sendJson } from "./http";
import { placesQuery } from "./places";
import { profileQuery } from "./profile";

/** Changes the password; other places are signed out by it. */
export function useChangePassword() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (body: PasswordChange) =>
      sendJson<PasswordChanged>("PUT", api.password, { locale, body }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: placesQuery(locale).queryKey });
      // The record has changed, and with it its version, which an edit sends back.
      void client.invalidateQueries({ queryKey: profileQuery(locale).queryKey });
    },
  });
}

/** Changes the e-mail. Whatever came of it, the profile is read again: it may be another by now. */
export function useChangeEmail() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (body: EmailChange) => sendJson<null>("PUT", api.email, { locale, body }),
    onSettled: () => client.invalidateQueries({ queryKey: profileQuery(locale).queryKey }),
  });
}
