import { queryOptions, useQuery } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { RewardCatalogue, RewardDetail } from "@/lib/contracts/rewards";
import * as api from "@/lib/api/rewards";
import { getJson } from "./http";
import { pointsQuery } from "./points";

/** What points can buy. */
export const rewardsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["rewards", locale],
    queryFn: ({ signal }) => getJson<RewardCatalogue>(api.rewards, { locale, signal }),
  });

/** One reward with its text and stores. */
export const rewardQuery = (locale: Locale, id: string) =>
  queryOptions({
    queryKey: ["rewards", locale, "detail", id],
    queryFn: ({ signal }) => getJson<RewardDetail>(api.reward(id), { locale, signal }),
  });

export const useRewards = () => useQuery(rewardsQuery(useLocale()));

export const useReward = (id: string) => useQuery(rewardQuery(useLocale(), id));

/** The member's points to compare costs with; undefined for guests, whose balance nobody asks for. */
export function useBalance(member: boolean): number | null | undefined {
  const query = useQuery({ ...pointsQuery(useLocale()), enabled: member });
  return member ? query.data?.available : undefined;
}
