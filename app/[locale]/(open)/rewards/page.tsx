import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { RewardCatalogue } from "@/components/rewards/reward-catalogue";
import { RewardCatalogueSkeleton } from "@/components/rewards/reward-catalogue-skeleton";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { routes } from "@/lib/routes";
import { rewardsQuery } from "@/lib/queries/rewards";
import { listRewards } from "@/lib/server/carecloud/rewards";
import { pageSession } from "@/lib/server/member";
import { publicMetadata } from "@/lib/server/public-metadata";
import { MemberRewards } from "./member-rewards";

type Props = PageProps<"/[locale]/rewards">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "rewards" });
  return publicMetadata(locale, routes.rewards, {
    title: t("title"),
    description: t("guestSubtitle"),
  });
}

export default async function RewardsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { context, member } = await pageSession(locale);
  const rewards = listRewards(context);
  const t = await getTranslations("rewards");
  if (member) return <MemberRewards locale={locale} member={member} rewards={rewards} />;
  return (
    <ClientMessages namespaces={["rewards"]}>
      <PageHeader title={t("title")} subtitle={t("guestSubtitle")} />
      <Suspense fallback={<RewardCatalogueSkeleton />}>
        <Prefetched queries={[[rewardsQuery(locale).queryKey, rewards]]}>
          <RewardCatalogue member={false} />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
