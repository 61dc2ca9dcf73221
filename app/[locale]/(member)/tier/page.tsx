import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { TierCalendarLink } from "@/components/tier/tier-calendar-link";
import { TierComparison } from "@/components/tier/tier-comparison";
import { TierOverview } from "@/components/tier/tier-overview";
import { ComparisonSkeleton, OverviewSkeleton } from "@/components/tier/tier-page-skeletons";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { pageLocale } from "@/lib/i18n/page-locale";
import { tierQuery, tiersQuery } from "@/lib/queries/tier";
import { routes } from "@/lib/routes";
import { getTier, listTiers } from "@/lib/server/carecloud/tier";
import { requireMember } from "@/lib/server/member";
import { isOffered, ofPart, requirePart } from "@/lib/server/parts";

type Props = PageProps<"/[locale]/tier">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "tier" });
  return { title: t("title"), robots: { index: false } };
}

export default async function TierPage({ params }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.tier);
  requirePart("tier", member);
  const tier = ofPart("tier", member, getTier(member));
  const tiers = ofPart("tier", member, listTiers(member));
  const t = await getTranslations("tier");
  return (
    <ClientMessages namespaces={["tier"]}>
      <PageHeader
        title={t("title")}
        actions={
          isOffered("calendar", member) && (
            <Suspense fallback={<span className="block min-h-11" />}>
              <Prefetched queries={[[tierQuery(locale).queryKey, tier]]}>
                <TierCalendarLink />
              </Prefetched>
            </Suspense>
          )
        }
      />
      <div className="space-y-10">
        <Suspense fallback={<OverviewSkeleton />}>
          <Prefetched
            queries={[
              [tierQuery(locale).queryKey, tier],
              [tiersQuery(locale).queryKey, tiers],
            ]}
          >
            <TierOverview />
          </Prefetched>
        </Suspense>
        <Section title={t("all")}>
          <Suspense fallback={<ComparisonSkeleton />}>
            <Prefetched
              queries={[
                [tierQuery(locale).queryKey, tier],
                [tiersQuery(locale).queryKey, tiers],
              ]}
            >
              <TierComparison />
            </Prefetched>
          </Suspense>
        </Section>
      </div>
    </ClientMessages>
  );
}
