import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { ResetChannel, ResetRequest } from "@/lib/contracts/password-reset";
import * as api from "@/lib/api/guests";
import { getJson, sendJson } from "./http";

/** The ways in which a link for a new password can be sent. */
export const resetChannelsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["reset-channels", locale],
    queryFn: ({ signal }) => getJson<ResetChannel[]>(api.passwordReset, { locale, signal }),
  });

export const useResetChannels = () => useQuery(resetChannelsQuery(useLocale()));

/** Has the link sent; nobody learns whether there was anybody to send it to. */
export function useRequestReset() {
  const locale = useLocale();
  return useMutation({
    mutationFn: (body: ResetRequest) => sendJson<null>("POST", api.passwordReset, { locale, body }),
  });
}
