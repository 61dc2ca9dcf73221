import {
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
} from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type {
  CreditMovement,
  CreditsExpiration,
  CreditsOverview,
  CreditsPeriod,
  GiftCardBalance,
} from "@/lib/contracts/credits";
import type { MovementPage } from "@/lib/contracts/movements";
import type { PlainDate } from "@/lib/contracts/time";
import * as api from "@/lib/api/credits";
import { getJson, sendJson } from "./http";
import { historyQuery, withQuery, type HistoryFilter } from "./movements";

/** What the member has to pay with, by currency. */
export const creditsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["credits", locale],
    queryFn: ({ signal }) => getJson<CreditsOverview>(api.credits, { locale, signal }),
  });

/** What came and went in some days. */
export const creditsPeriodQuery = (locale: Locale, from: PlainDate, to: PlainDate) =>
  queryOptions({
    queryKey: ["credits", locale, "period", from, to],
    queryFn: ({ signal }) =>
      getJson<CreditsPeriod>(withQuery(api.creditsPeriod, { from, to }), { locale, signal }),
  });

/** What runs out when. */
export const creditsExpirationQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["credits", locale, "expiration"],
    queryFn: ({ signal }) => getJson<CreditsExpiration>(api.creditsExpiration, { locale, signal }),
  });

/** What happened to the credits, a stretch at a time. */
export const creditsHistoryQuery = (locale: Locale, filter: HistoryFilter) =>
  historyQuery<MovementPage<CreditMovement>>(
    locale,
    ["credits", locale, "history"],
    api.creditsHistory,
    filter,
  );

export const useCredits = () => useQuery(creditsQuery(useLocale()));

export const useCreditsPeriod = (from: PlainDate, to: PlainDate) =>
  useQuery({ ...creditsPeriodQuery(useLocale(), from, to), placeholderData: keepPreviousData });

export const useCreditsExpiration = () => useQuery(creditsExpirationQuery(useLocale()));

export const useCreditsHistory = (filter: HistoryFilter) =>
  useInfiniteQuery(creditsHistoryQuery(useLocale(), filter));

/** Asks what is left on a gift card; nothing of number or answer is kept. */
export function useGiftCardCheck() {
  const locale = useLocale();
  return useMutation({
    mutationFn: (number: string) =>
      sendJson<GiftCardBalance>("POST", api.giftCardBalance, { locale, body: { number } }),
    gcTime: 0,
  });
}
