import { queryOptions, useQuery } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { Tier } from "@/lib/contracts/tier";
import { api } from "@/lib/routes";
import { getJson } from "./http";

/** The member's tier; null where there is none. */
export const tierQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["tier", locale],
    queryFn: ({ signal }) => getJson<Tier | null>(api.tier, { locale, signal }),
  });

export const useTier = () => useQuery(tierQuery(useLocale()));
