"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import type { Redeemed, Reward } from "@/lib/contracts/rewards";
import { routes } from "@/lib/routes";
import { reachOf } from "./reach";
import { RedeemSheet } from "./redeem-sheet";
import { useRedemptionFlow } from "./use-redemption-flow";

interface Props {
  reward: Reward;
  member: boolean;
  balance: number | null | undefined;
  voucher: (redeemed: Redeemed) => ReactNode;
}

/** What the visitor can do about a reward: get it, see what is missing, or sign in. */
export function RewardAction({ reward, member, balance, voucher }: Props) {
  const t = useTranslations("rewards");
  if (!reward.redeemable) return <p className="text-muted">{t("notRedeemable")}</p>;
  if (member) return <Redeem reward={reward} balance={balance} voucher={voucher} />;
  const returnTo = encodeURIComponent(routes.reward(reward.id));
  return (
    <ButtonLink href={`${routes.signIn}?returnTo=${returnTo}`} size="lg" className="w-full">
      {t("signIn")}
    </ButtonLink>
  );
}

function Redeem({ reward, balance, voucher }: Omit<Props, "member">) {
  const t = useTranslations("rewards");
  const flow = useRedemptionFlow(reward.id);
  const cost = reward.pointsCost ?? 0;
  const missing = reachOf(cost, balance)?.missing ?? 0;
  return (
    <div>
      {missing > 0 && flow.phase.name === "closed" ? (
        <p className="rounded-control bg-sunken px-4 py-3 font-medium">
          {t("missing", { count: missing })}
        </p>
      ) : (
        <Button size="lg" className="w-full" onClick={flow.open}>
          {cost > 0 ? t("get", { count: cost }) : t("getFree")}
        </Button>
      )}
      <RedeemSheet
        reward={reward}
        phase={flow.phase}
        balance={balance}
        onConfirm={flow.confirm}
        onAgain={flow.open}
        onClose={flow.close}
      >
        {voucher}
      </RedeemSheet>
    </div>
  );
}
