import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { Interests, InterestsUpdate } from "@/lib/contracts/interests";
import * as api from "@/lib/api/interests";
import { showAnswer } from "./after-write";
import { getJson, sendJson } from "./http";

const INTERESTS = ["interests"] as const;

/** What a member may like, and what of it is chosen. */
export const interestsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: [...INTERESTS, locale],
    queryFn: ({ signal }) => getJson<Interests>(api.interests, { locale, signal }),
  });

export const useInterests = () => useQuery(interestsQuery(useLocale()));

/** Saves what was chosen and given up. */
export function useUpdateInterests() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (body: InterestsUpdate) =>
      sendJson<Interests>("PUT", api.interests, { locale, body }),
    onSuccess: (interests) => {
      showAnswer(client, INTERESTS, interestsQuery(locale).queryKey, interests);
    },
    onError: () => void client.invalidateQueries({ queryKey: INTERESTS }),
  });
}
