"use client";

import { useTranslations } from "next-intl";
import { StaleNote } from "@/components/layout/stale-note";
import { withinReach } from "@/components/rewards/reach";
import { RewardCard } from "@/components/rewards/reward-card";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { Link } from "@/lib/i18n/link";
import { useRewards } from "@/lib/queries/rewards";
import { routes } from "@/lib/routes";
import { GuestRewardsSkeleton } from "./guest-rewards-skeleton";

const SHOWN = 4;

/** A taste of what points buy. Unlike the member's teasers it asks for no balance. */
export function GuestRewards() {
  const t = useTranslations("rewards");
  const { data, error, refetch } = useRewards();
  if (!data && !error) return <GuestRewardsSkeleton />;
  const shown = data ? withinReach(data.items, null, SHOWN) : [];
  if (data && shown.length === 0) return null;
  return (
    <Section
      title={t("guestSubtitle")}
      action={
        <Link
          href={routes.rewards}
          className="inline-flex min-h-11 items-center font-medium text-brand-ink"
        >
          {t("all")}
        </Link>
      }
    >
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && <StaleNote asOf={data.asOf} />}
      <ul className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {shown.map((reward) => (
          <li key={reward.id}>
            <RewardCard reward={reward} balance={null} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
