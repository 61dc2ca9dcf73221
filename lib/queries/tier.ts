import { queryOptions, useQuery } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { Tier, TierOffer } from "@/lib/contracts/tier";
import * as api from "@/lib/api/tier";
import { getJson } from "./http";

/** The member's tier; null where there is none. */
export const tierQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["tier", locale],
    queryFn: ({ signal }) => getJson<Tier | null>(api.tier, { locale, signal }),
  });

/** Every tier, lowest first. */
export const tiersQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["tier", locale, "all"],
    queryFn: ({ signal }) => getJson<TierOffer[]>(api.tiers, { locale, signal }),
  });

export const useTier = () => useQuery(tierQuery(useLocale()));

export const useTiers = () => useQuery(tiersQuery(useLocale()));
