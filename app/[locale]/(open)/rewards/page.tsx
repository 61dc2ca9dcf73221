import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { RewardCatalogue } from "@/components/rewards/reward-catalogue";
import { RewardCatalogueSkeleton } from "@/components/rewards/reward-catalogue-skeleton";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { pointsQuery } from "@/lib/queries/points";
import { rewardsQuery } from "@/lib/queries/rewards";
import { getPoints } from "@/lib/server/carecloud/points";
import { listRewards } from "@/lib/server/carecloud/rewards";
import { pageSession } from "@/lib/server/member";

type Props = PageProps<"/[locale]/rewards">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "rewards" });
  return { title: t("title"), description: t("guestSubtitle") };
}

export default async function RewardsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { context, member } = await pageSession(locale);
  const rewards = listRewards(context);
  const points = member && getPoints(member);
  const t = await getTranslations("rewards");
  return (
    <ClientMessages namespaces={["rewards"]}>
      <PageHeader title={t("title")} subtitle={member ? t("subtitle") : t("guestSubtitle")} />
      <Suspense fallback={<RewardCatalogueSkeleton />}>
        <Prefetched
          queries={[
            [rewardsQuery(locale).queryKey, rewards],
            ...(points ? [[pointsQuery(locale).queryKey, points] as const] : []),
          ]}
        >
          <RewardCatalogue member={member !== null} />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
