import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { AnsweredProperty, PropertiesUpdate } from "@/lib/contracts/properties";
import * as api from "@/lib/api/interests";
import { showAnswer } from "./after-write";
import { getJson, sendJson } from "./http";

const PROPERTIES = ["properties"] as const;

/** The properties that the operator shows, with the member's answers. */
export const propertiesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: [...PROPERTIES, locale],
    queryFn: ({ signal }) => getJson<AnsweredProperty[]>(api.properties, { locale, signal }),
  });

export const useProperties = () => useQuery(propertiesQuery(useLocale()));

/** Saves changed answers. */
export function useUpdateProperties() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (body: PropertiesUpdate) =>
      sendJson<AnsweredProperty[]>("PUT", api.properties, { locale, body }),
    onSuccess: (properties) => {
      showAnswer(client, PROPERTIES, propertiesQuery(locale).queryKey, properties);
    },
    onError: ({ code }) => {
      // Some of it may have got through: what stands there now is asked for again.
      if (code !== "session_ended") void client.invalidateQueries({ queryKey: PROPERTIES });
    },
  });
}
