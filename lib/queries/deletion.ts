import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { DeletionOrder, DeletionView } from "@/lib/contracts/deletion";
import * as api from "@/lib/api/my-data";
import { getJson, sendJson } from "./http";

/** How deletion is asked for, and how far a request is. */
export const deletionQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["deletion", locale],
    queryFn: ({ signal }) => getJson<DeletionView>(api.deletion, { locale, signal }),
  });

export const useDeletion = () => useQuery(deletionQuery(useLocale()));

/** Asks for deletion; what comes of it shows in `useDeletion`. */
export function useAskForDeletion() {
  const locale = useLocale();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      sendJson<DeletionView>("POST", api.deletion, {
        locale,
        body: { confirmed: true } satisfies DeletionOrder,
      }),
    onSuccess: (view) => client.setQueryData(deletionQuery(locale).queryKey, view),
    onError: () => void client.invalidateQueries({ queryKey: ["deletion"] }),
  });
}
