import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { Goal, GoalUpdate, Pace } from "@/lib/contracts/goal";
import * as api from "@/lib/api/goal";
import { getJson, sendJson } from "./http";

/** The reward the member has pinned; null where there is none. */
export const goalQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["goal", locale],
    queryFn: ({ signal }) => getJson<Goal | null>(api.goal, { locale, signal }),
  });

export const useGoal = () => useQuery(goalQuery(useLocale()));

/**
 * What one of the member's usual purchases is like. Asked for after the page, since finding it out
 * takes several calls upstream.
 */
export function usePace(wanted: boolean): Pace | null | undefined {
  const locale = useLocale();
  return useQuery({
    queryKey: ["goal", locale, "pace"],
    queryFn: ({ signal }) => getJson<Pace | null>(api.goalPace, { locale, signal }),
    enabled: wanted,
    staleTime: Infinity,
    retry: false,
  }).data;
}

/** Pins a reward, or takes the pin off with null. Every screen shows it at once. */
export function useSetGoal() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (rewardId: string | null): Promise<Goal | null> =>
      rewardId === null
        ? sendJson<null>("DELETE", api.goal, { locale })
        : sendJson<Goal>("PUT", api.goal, {
            locale,
            body: { rewardId } satisfies GoalUpdate,
          }),
    onSuccess: (goal) => {
      void client.cancelQueries({ queryKey: goalQuery(locale).queryKey });
      client.setQueryData(goalQuery(locale).queryKey, goal);
    },
  });
}
