"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StaleNote } from "@/components/layout/stale-note";
import { ErrorState } from "@/components/ui/error-state";
import { Surface } from "@/components/ui/surface";
import type { Redeemed, RewardDetail } from "@/lib/contracts/rewards";
import { useBalance, useReward } from "@/lib/queries/rewards";
import { RewardAction } from "./reward-action";
import { RewardFacts } from "./reward-facts";
import { RewardPicture } from "./reward-picture";
import { RewardReach } from "./reward-reach";
import { RewardViewSkeleton } from "./reward-view-skeleton";

interface Props {
  id: string;
  /** Whether the visitor is signed in and so has a balance. */
  member: boolean;
  /** Whether stores have pages of their own here. */
  linkStores: boolean;
  /** The voucher a redemption ended in. */
  voucher: (redeemed: Redeemed) => ReactNode;
  /** What else a member may do about it. */
  goal?: ReactNode;
}

/** One reward: picture, cost, what is missing, and the way to get it. */
export function RewardView({ id, ...props }: Props) {
  const { data, error, refetch } = useReward(id);
  if (data) return <View reward={data} {...props} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <RewardViewSkeleton />;
}

function View({
  reward,
  member,
  linkStores,
  voucher,
  goal,
}: Omit<Props, "id"> & { reward: RewardDetail }) {
  const t = useTranslations("rewards");
  const balance = useBalance(member);
  return (
    <article className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2 lg:gap-10">
      <RewardPicture src={reward.images[0] ?? reward.imageUrl} eager className="rounded-surface" />
      <div className="space-y-6">
        <StaleNote asOf={reward.asOf} />
        <Surface className="space-y-4 p-5">
          <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-3 gap-y-1">
            {reward.pointsCost !== null && (
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg font-semibold tabular-nums">
                {t("cost", { count: reward.pointsCost })}
              </p>
            )}
            <RewardReach cost={reward.pointsCost} balance={balance} />
          </div>
          {balance !== null && balance !== undefined && (
            <p className="text-muted">{t("balance", { count: balance })}</p>
          )}
          <RewardAction reward={reward} member={member} balance={balance} voucher={voucher} />
          {reward.redeemable && goal}
        </Surface>
        <RewardFacts reward={reward} linkStores={linkStores} />
      </div>
    </article>
  );
}
