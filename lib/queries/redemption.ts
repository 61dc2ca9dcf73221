import { useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import type { Redeemed, Redemption } from "@/lib/contracts/rewards";
import * as api from "@/lib/api/rewards";
import { getJson, sendJson } from "./http";
import { useOnce } from "./once";

/** Spends points on a reward, once. Points and vouchers are no longer what they were then. */
export function useRedeem(rewardId: string) {
  const locale = useLocale();
  const client = useQueryClient();
  return useOnce<Redeemed>({
    write: `redemption:${rewardId}`,
    send: (idempotencyKey) =>
      sendJson<Redemption>("POST", api.redeem(rewardId), { locale, idempotencyKey }),
    ask: (intentId) =>
      getJson<Redemption>(`${api.redeem(rewardId)}?intent=${intentId}`, { locale }),
    onDone: () => {
      void client.invalidateQueries({ queryKey: ["points"] });
      void client.invalidateQueries({ queryKey: ["vouchers"] });
    },
  });
}
