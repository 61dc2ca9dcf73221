"use client";

import { useTranslations } from "next-intl";
import { Pill } from "@/components/ui/pill";
import type { Reward } from "@/lib/contracts/rewards";
import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";
import { reachOf } from "./reach";
import { RewardPicture } from "./reward-picture";
import { RewardReach } from "./reward-reach";

interface Props {
  reward: Reward;
  /** Null or undefined: a guest, or not known. */
  balance: number | null | undefined;
  eager?: boolean;
}

/** A reward in a list: the picture leads, the cost is a pill, what is missing a thin ring. */
export function RewardCard({ reward, balance, eager = false }: Props) {
  const t = useTranslations("rewards");
  const covered = reachOf(reward.pointsCost, balance)?.missing === 0;
  return (
    <Link
      href={routes.reward(reward.id)}
      prefetch={false}
      className="group flex h-full flex-col overflow-hidden rounded-surface border border-line bg-surface transition-transform duration-120 active:scale-[0.99] motion-reduce:transition-none"
    >
      <RewardPicture src={reward.imageUrl} eager={eager} />
      <span className="flex flex-1 flex-col gap-1 p-3 sm:p-4">
        <span dir="auto" className="line-clamp-2 font-semibold text-balance">
          {reward.name}
        </span>
        {reward.subtitle && (
          <span dir="auto" className="line-clamp-2 text-sm text-muted">
            {reward.subtitle}
          </span>
        )}
        <span className="mt-auto flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1 pt-2">
          {reward.pointsCost !== null && (
            <Pill tone={covered ? "brand" : "neutral"}>
              {t("cost", { count: reward.pointsCost })}
            </Pill>
          )}
          <RewardReach cost={reward.pointsCost} balance={balance} />
        </span>
      </span>
    </Link>
  );
}
