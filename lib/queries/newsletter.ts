import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { Agreement } from "@/lib/contracts/agreements";
import type { NewsletterInput } from "@/lib/contracts/newsletter";
import * as api from "@/lib/api/guests";
import { getJson, sendJson } from "./http";

/** What has to be agreed to for the newsletter. */
export const newsletterQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["newsletter", locale],
    queryFn: ({ signal }) => getJson<Agreement[]>(api.newsletter, { locale, signal }),
  });

export const useNewsletterAgreements = () => useQuery(newsletterQuery(useLocale()));

/** Signs an address up without an account. */
export function useJoinNewsletter() {
  const locale = useLocale();
  return useMutation({
    mutationFn: (body: NewsletterInput) => sendJson<null>("POST", api.newsletter, { locale, body }),
  });
}
