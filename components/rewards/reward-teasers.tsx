"use client";

import { useTranslations } from "next-intl";
import { StaleNote } from "@/components/layout/stale-note";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { Link } from "@/lib/i18n/link";
import { usePoints } from "@/lib/queries/points";
import { useRewards } from "@/lib/queries/rewards";
import { routes } from "@/lib/routes";
import { withinReach } from "./reach";
import { RewardCard } from "./reward-card";
import { RewardTeasersSkeleton } from "./reward-teasers-skeleton";

const SHOWN = 4;

/** What the member's points can buy now or soon, for the home page. Members only: it reads the balance. */
export function RewardTeasers() {
  const t = useTranslations("rewards");
  const { data, error, refetch } = useRewards();
  const balance = usePoints().data?.available;
  const teasers = data && withinReach(data.items, balance, SHOWN);
  return (
    <Section
      title={t("withinReach")}
      action={
        <Link
          href={routes.rewards}
          className="inline-flex min-h-11 items-center font-medium text-brand-ink"
        >
          {t("all")}
        </Link>
      }
    >
      {data && <StaleNote asOf={data.asOf} />}
      {teasers ? (
        teasers.length > 0 ? (
          <ul className="grid grid-cols-2 gap-3">
            {teasers.map((reward) => (
              <li key={reward.id}>
                <RewardCard reward={reward} balance={balance} />
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState title={t("empty")} body={t("emptyBody")} />
        )
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <RewardTeasersSkeleton />
      )}
    </Section>
  );
}
