import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { SpendExpiring } from "@/components/expiring/spend-expiring";
import { GoalPanel } from "@/components/goal/goal-panel";
import { ClientMessages } from "@/components/layout/client-messages";
import { RecommendedRewardsSkeleton } from "@/components/recommendations/recommended-rewards-skeleton";
import { RewardCatalogue } from "@/components/rewards/reward-catalogue";
import { RewardCatalogueSkeleton } from "@/components/rewards/reward-catalogue-skeleton";
import { PageHeader } from "@/components/ui/page-header";
import type { RewardCatalogue as Catalogue } from "@/lib/contracts/rewards";
import type { Result } from "@/lib/contracts/result";
import { goalQuery } from "@/lib/queries/goal";
import { pointsExpirationQuery, pointsQuery } from "@/lib/queries/points";
import { recommendationsQuery } from "@/lib/queries/recommendations";
import { rewardsQuery } from "@/lib/queries/rewards";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { getPoints, getPointsExpiration } from "@/lib/server/carecloud/points";
import { listRecommendations } from "@/lib/server/carecloud/recommendations";
import { getGoal } from "@/lib/server/goal";
import { isOffered, ofPart } from "@/lib/server/parts";
import { Streamed } from "../streamed";
import { Recommended } from "./recommended";

interface Props {
  locale: Locale;
  member: MemberContext;
  rewards: Promise<Result<Catalogue>>;
}

/**
 * The member's rewards: goal, what expires and what is recommended above the catalogue. All that may
 * turn out not to be there comes together with what is below it, so that nothing has to move.
 */
export async function MemberRewards({ locale, member, rewards }: Props) {
  const points = getPoints(member);
  const expiration = getPointsExpiration(member);
  const goal = isOffered("goal", member) ? getGoal(member) : null;
  const recommended = isOffered("recommendations", member)
    ? ofPart("recommendations", member, listRecommendations(member))
    : null;
  const t = await getTranslations("rewards");
  return (
    <ClientMessages namespaces={["rewards", "goal", "expiring", "recommendations"]}>
      <PageHeader title={t("title")} subtitle={t("subtitle")} />
      <Streamed
        fallback={<RewardCatalogueSkeleton />}
        queries={[
          [rewardsQuery(locale).queryKey, rewards],
          [pointsQuery(locale).queryKey, points],
          [pointsExpirationQuery(locale).queryKey, expiration],
          ...(goal ? [[goalQuery(locale).queryKey, goal] as const] : []),
        ]}
      >
        <div className="space-y-8">
          <div className="grid grid-cols-1 items-start gap-4 empty:hidden lg:grid-cols-2">
            {goal && <GoalPanel />}
            <SpendExpiring />
          </div>
          {recommended && (
            <Streamed
              fallback={<RecommendedRewardsSkeleton />}
              queries={[[recommendationsQuery(locale).queryKey, recommended]]}
            >
              <Recommended />
            </Streamed>
          )}
          <RewardCatalogue member />
        </div>
      </Streamed>
    </ClientMessages>
  );
}
