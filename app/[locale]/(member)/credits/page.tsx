import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import { CreditsBalances } from "@/components/wallet/credits-balances";
import { CreditsExpiry } from "@/components/wallet/credits-expiry";
import { CreditsHistory } from "@/components/wallet/credits-history";
import { CreditsPeriod } from "@/components/wallet/credits-period";
import { GiftCardCheck } from "@/components/wallet/gift-card-check";
import {
  BalancesSkeleton,
  CalendarSkeleton,
  HistoryPageSkeleton,
  PeriodSkeleton,
} from "@/components/wallet/skeletons";
import { filterOf } from "@/components/wallet/view";
import { pageLocale } from "@/lib/i18n/page-locale";
import {
  creditsExpirationQuery,
  creditsHistoryQuery,
  creditsPeriodQuery,
  creditsQuery,
} from "@/lib/queries/credits";
import { asFirstStretch } from "@/lib/queries/movements";
import { routes } from "@/lib/routes";
import {
  getCredits,
  getCreditsExpiration,
  getCreditsPeriod,
  listCreditHistory,
} from "@/lib/server/carecloud/credits";
import { requireMember } from "@/lib/server/member";
import { isOffered, ofPart, requirePart } from "@/lib/server/parts";
import { walletView } from "../wallet-view";

type Props = PageProps<"/[locale]/credits">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "wallet" });
  return { title: t("credits.title"), robots: { index: false } };
}

export default async function CreditsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.credits);
  requirePart("credits", member);
  const { view } = await walletView(searchParams);
  const filter = filterOf({ ...view, type: null });
  const { from, to } = view.period;
  const credits = ofPart("credits", member, getCredits(member));
  const period = getCreditsPeriod(member, view.period);
  const expiration = getCreditsExpiration(member);
  const history = asFirstStretch(listCreditHistory(member, filter));
  const t = await getTranslations("wallet");
  return (
    <ClientMessages namespaces={["wallet", "fieldErrors"]}>
      <PageHeader title={t("credits.title")} subtitle={t("credits.subtitle")} />
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:gap-12">
        <div className="space-y-8">
          <Surface className="p-5">
            <Suspense fallback={<BalancesSkeleton />}>
              <Prefetched queries={[[creditsQuery(locale).queryKey, credits]]}>
                <CreditsBalances />
              </Prefetched>
            </Suspense>
          </Surface>
          {isOffered("giftCards", member) && (
            <Section title={t("giftCard.title")}>
              <GiftCardCheck />
            </Section>
          )}
          <Section title={t("period.title")}>
            <Suspense fallback={<PeriodSkeleton />}>
              <Prefetched queries={[[creditsPeriodQuery(locale, from, to).queryKey, period]]}>
                <CreditsPeriod />
              </Prefetched>
            </Suspense>
          </Section>
          <Section title={t("expiry.title")}>
            <Surface className="p-5">
              <Suspense fallback={<CalendarSkeleton />}>
                <Prefetched queries={[[creditsExpirationQuery(locale).queryKey, expiration]]}>
                  <CreditsExpiry />
                </Prefetched>
              </Suspense>
            </Surface>
          </Section>
        </div>
        <Section title={t("history")} className="min-w-0">
          <Suspense fallback={<HistoryPageSkeleton types={false} />}>
            <Prefetched queries={[[creditsHistoryQuery(locale, filter).queryKey, history]]}>
              <CreditsHistory />
            </Prefetched>
          </Suspense>
        </Section>
      </div>
    </ClientMessages>
  );
}
