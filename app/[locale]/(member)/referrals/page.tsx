import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { Invitation } from "@/components/referrals/invitation";
import { InvitationSkeleton } from "@/components/referrals/invitation-skeleton";
import { People } from "@/components/referrals/people";
import { PeopleSkeleton } from "@/components/referrals/people-skeleton";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { referralQuery, relationsQuery } from "@/lib/queries/referrals";
import { routes } from "@/lib/routes";
import { getReferral } from "@/lib/server/carecloud/referrals";
import { listRelations } from "@/lib/server/carecloud/relations";
import { requireMember } from "@/lib/server/member";
import { isOffered, ofPart } from "@/lib/server/parts";
import { site } from "@/lib/site";

type Props = PageProps<"/[locale]/referrals">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "referrals" });
  return { title: t("title"), robots: { index: false } };
}

export default async function ReferralsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.referrals);
  // Two parts share the page: either is reason enough for it.
  const invites = isOffered("referrals", member);
  const relates = isOffered("relations", member);
  if (!invites && !relates) notFound();
  const referral = invites && ofPart("referrals", member, getReferral(member));
  const relations = relates && ofPart("relations", member, listRelations(member));
  const t = await getTranslations("referrals");
  return (
    <ClientMessages namespaces={["referrals", "dates"]}>
      <PageHeader title={t("title")} subtitle={t("subtitle")} />
      <div className="space-y-8">
        {referral && (
          <Suspense fallback={<InvitationSkeleton />}>
            <Prefetched queries={[[referralQuery(locale).queryKey, referral]]}>
              <Invitation brand={site().name} />
            </Prefetched>
          </Suspense>
        )}
        {relations && (
          <Suspense fallback={<PeopleSkeleton />}>
            <Prefetched
              queries={[
                [relationsQuery(locale).queryKey, relations],
                // Whoever has no code is not told to share it.
                ...(referral ? [[referralQuery(locale).queryKey, referral] as const] : []),
              ]}
            >
              <People />
            </Prefetched>
          </Suspense>
        )}
      </div>
    </ClientMessages>
  );
}
