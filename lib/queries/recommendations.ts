import { queryOptions, useQuery } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { Reward } from "@/lib/contracts/rewards";
import * as api from "@/lib/api/goal";
import { getJson } from "./http";

/** The rewards that CareCloud finds best for the member, best first. */
export const recommendationsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["recommendations", locale],
    queryFn: ({ signal }) => getJson<Reward[]>(api.recommendations, { locale, signal }),
  });

export const useRecommendations = () => useQuery(recommendationsQuery(useLocale()));
