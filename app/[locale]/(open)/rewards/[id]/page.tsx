import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache, Suspense } from "react";
import { GoalToggle } from "@/components/goal/goal-toggle";
import { GoalToggleSkeleton } from "@/components/goal/goal-toggle-skeleton";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { RewardViewSkeleton } from "@/components/rewards/reward-view-skeleton";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import type { Locale } from "@/lib/i18n/locales";
import { goalQuery } from "@/lib/queries/goal";
import { pointsQuery } from "@/lib/queries/points";
import { rewardQuery } from "@/lib/queries/rewards";
import { routes } from "@/lib/routes";
import { getPoints } from "@/lib/server/carecloud/points";
import { getReward } from "@/lib/server/carecloud/rewards";
import { getGoal, pinnedReward } from "@/lib/server/goal";
import { pageSession } from "@/lib/server/member";
import { publicMetadata } from "@/lib/server/public-metadata";
import { isOffered } from "@/lib/server/parts";
import { Streamed } from "../../streamed";
import { RewardScreen } from "./reward-screen";

type Props = PageProps<"/[locale]/rewards/[id]">;

/** One read for the page and its metadata, with the member's points and goal beside it. */
const load = cache(async (locale: Locale, id: string) => {
  const { context, member } = await pageSession(locale);
  const goal = member && isOffered("goal", member) ? getGoal(member) : null;
  return { member, reward: getReward(context, id), points: member && getPoints(member), goal };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { id } = await params;
  const { reward } = await load(locale, id);
  const result = await reward;
  if (result.ok) {
    const { name, subtitle } = result.data;
    return publicMetadata(locale, routes.reward(id), {
      title: name,
      description: subtitle ?? undefined,
    });
  }
  const t = await getTranslations({ locale, namespace: "rewards" });
  return { title: t("title") };
}

export default async function RewardPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const { member, reward, points, goal } = await load(locale, id);
  const pinned = goal && member && pinnedReward(member);
  const result = await reward;
  // Settled before anything streams: a reward that does not exist is a real 404.
  if (!result.ok && result.error.code === "not_found") notFound();
  const t = await getTranslations("rewards");
  return (
    <ClientMessages namespaces={["rewards", "goal", "vouchers", "dates"]}>
      <PageHeader
        title={result.ok ? result.data.name : t("title")}
        subtitle={result.ok ? result.data.subtitle : undefined}
        back={{ href: routes.rewards, label: t("title") }}
      />
      <Suspense fallback={<RewardViewSkeleton />}>
        <Prefetched
          queries={[
            [rewardQuery(locale, id).queryKey, reward],
            ...(points ? [[pointsQuery(locale).queryKey, points] as const] : []),
          ]}
        >
          <RewardScreen
            id={id}
            member={member !== null}
            linkStores={isOffered("stores", member)}
            goal={
              goal && (
                <Streamed
                  fallback={<GoalToggleSkeleton pinned={(await pinned) === id} />}
                  queries={[[goalQuery(locale).queryKey, goal]]}
                >
                  <GoalToggle rewardId={id} />
                </Streamed>
              )
            }
          />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
