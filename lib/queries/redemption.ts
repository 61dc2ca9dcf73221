import { skipToken, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useCallback, useEffect } from "react";
import type { Redemption } from "@/lib/contracts/rewards";
import * as api from "@/lib/api/rewards";
import { getJson, sendJson } from "./http";

/** How often an unresolved redemption is asked about. */
const POLL_MS = 1_500;

/** Spends points on a reward. Repeats with one intent id all end in the same voucher. */
export function useRedeem(rewardId: string) {
  const locale = useLocale();
  const refresh = useRefreshAfterRedemption();
  return useMutation({
    mutationFn: (intentId: string) =>
      sendJson<Redemption>("POST", api.redeem(rewardId), { locale, idempotencyKey: intentId }),
    onSuccess: ({ state }) => {
      if (state === "settled") refresh();
    },
  });
}

/**
 * Asks what became of an intent until it is known.
 * @param intentId null asks nothing
 */
export function useRedemption(rewardId: string, intentId: string | null) {
  const locale = useLocale();
  const refresh = useRefreshAfterRedemption();
  const query = useQuery({
    queryKey: ["redemptions", rewardId, intentId],
    queryFn: intentId
      ? ({ signal }) =>
          getJson<Redemption>(`${api.redeem(rewardId)}?intent=${intentId}`, { locale, signal })
      : skipToken,
    // A failed question is no answer: keep asking, but leave an ended session alone.
    refetchInterval: ({ state: { data, error } }) =>
      data?.state === "settled" || data?.state === "none" || error?.code === "session_ended"
        ? false
        : POLL_MS,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  const settled = query.data?.state === "settled";
  useEffect(() => {
    if (settled) refresh();
  }, [settled, refresh]);
  return query;
}

/** Points and vouchers are no longer what they were. */
function useRefreshAfterRedemption() {
  const client = useQueryClient();
  return useCallback(() => {
    void client.invalidateQueries({ queryKey: ["points"] });
    void client.invalidateQueries({ queryKey: ["vouchers"] });
  }, [client]);
}
