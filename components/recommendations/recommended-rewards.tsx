"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import type { Reward } from "@/lib/contracts/rewards";
import { useRecommendations } from "@/lib/queries/recommendations";
import { RecommendedRewardsSkeleton } from "./recommended-rewards-skeleton";
import { CARD, ROW } from "./row";

/**
 * A row of what CareCloud finds best for the member; nothing where it finds nothing, or cannot.
 * @param children draws one reward
 */
export function RecommendedRewards({ children }: { children: (reward: Reward) => ReactNode }) {
  const t = useTranslations("recommendations");
  const { data, error, refetch } = useRecommendations();
  if (!data && !error) return <RecommendedRewardsSkeleton />;
  if (data?.length === 0 || (!data && !error?.retryable)) return null;
  return (
    <Section title={t("title")}>
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        <ul className={ROW}>
          {data.map((reward) => (
            <li key={reward.id} className={CARD}>
              {children(reward)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
