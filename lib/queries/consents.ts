import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { Consent, ConsentUpdate } from "@/lib/contracts/consents";
import * as api from "@/lib/api/consents";
import { showAnswer, showEarly } from "./after-write";
import { getJson, sendJson } from "./http";

const CONSENTS = ["consents"] as const;

/** Every consent with its text and whether it is given. */
export const consentsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: [...CONSENTS, locale],
    queryFn: ({ signal }) => getJson<Consent[]>(api.consents, { locale, signal }),
  });

export const useConsents = () => useQuery(consentsQuery(useLocale()));

/** Gives or withdraws one consent: it shows at once, and is put back where that was refused. */
export function useUpdateConsent(id: string) {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (body: ConsentUpdate) =>
      sendJson<Consent[]>("PUT", api.consent(id), { locale, body }),
    onMutate: ({ state }) =>
      showEarly<Consent[]>(client, CONSENTS, (consents) =>
        // Since when is upstream's to say.
        consents.map((it) => (it.id === id ? { ...it, state, changedAt: null } : it)),
      ),
    onSuccess: (consents) => {
      showAnswer(client, CONSENTS, consentsQuery(locale).queryKey, consents);
      // The record has changed, and with it its version, which an edit of the profile sends back.
      void client.invalidateQueries({ queryKey: ["profile"] });
    },
    onError: (_error, _body, putBack) => putBack?.(),
  });
}
