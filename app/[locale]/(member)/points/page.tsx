import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { PointsBalance } from "@/components/points/points-balance";
import { PointsExpiry } from "@/components/points/points-expiry";
import { PointsBalanceSkeleton, PointsExpirySkeleton } from "@/components/points/points-skeletons";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import { PointsCalendar } from "@/components/wallet/points-calendar";
import { PointsCalendarLink } from "@/components/wallet/points-calendar-link";
import { PointsChange } from "@/components/wallet/points-change";
import { PointsHistory } from "@/components/wallet/points-history";
import { PointsPeriod } from "@/components/wallet/points-period";
import { PointsYear } from "@/components/wallet/points-year";
import {
  CalendarSkeleton,
  ChartSkeleton,
  HistoryPageSkeleton,
  PeriodSkeleton,
} from "@/components/wallet/skeletons";
import { filterOf } from "@/components/wallet/view";
import { pageLocale } from "@/lib/i18n/page-locale";
import { asFirstStretch } from "@/lib/queries/movements";
import {
  pointsCalendarQuery,
  pointsChangeQuery,
  pointsHistoryQuery,
  pointsPeriodQuery,
  pointsYearQuery,
} from "@/lib/queries/point-history";
import { pointsExpirationQuery, pointsQuery } from "@/lib/queries/points";
import { routes } from "@/lib/routes";
import { getPointsYear, listPointHistory } from "@/lib/server/carecloud/point-history";
import {
  getPoints,
  getPointsCalendar,
  getPointsExpiration,
  getPointsPeriod,
} from "@/lib/server/carecloud/points";
import { requireMember } from "@/lib/server/member";
import { isOffered, ofPart, requirePart } from "@/lib/server/parts";
import { pointsChange } from "@/lib/server/points-change";
import { walletView } from "../wallet-view";

type Props = PageProps<"/[locale]/points">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "points" });
  return { title: t("title"), robots: { index: false } };
}

export default async function PointsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.points);
  requirePart("points", member);
  const calendarFiles = isOffered("calendar", member);
  const { view, thisMonth } = await walletView(searchParams);
  const filter = filterOf(view);
  const { from, to } = view.period;
  const points = ofPart("points", member, getPoints(member));
  const change = pointsChange(member, points);
  const period = getPointsPeriod(member, view.period);
  // The same call as the one before where the address asks for nothing else.
  const month = getPointsPeriod(member, thisMonth);
  const year = getPointsYear(member);
  const expiration = getPointsExpiration(member);
  const calendar = getPointsCalendar(member);
  const history = asFirstStretch(listPointHistory(member, filter));
  const [t, text] = await Promise.all([getTranslations("points"), getTranslations("wallet")]);
  return (
    <ClientMessages namespaces={["points", "wallet"]}>
      <PageHeader title={t("title")} />
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:gap-12">
        <div className="space-y-8">
          <Surface className="p-5">
            <Suspense fallback={<PointsBalanceSkeleton />}>
              <Prefetched queries={[[pointsQuery(locale).queryKey, points]]}>
                <PointsBalance />
              </Prefetched>
            </Suspense>
            <Suspense fallback={<div className="min-h-6" />}>
              <Prefetched
                queries={[
                  [pointsChangeQuery(locale).queryKey, change],
                  [pointsPeriodQuery(locale, thisMonth.from, thisMonth.to).queryKey, month],
                ]}
              >
                <PointsChange />
              </Prefetched>
            </Suspense>
          </Surface>
          <Section title={text("period.title")}>
            <Suspense fallback={<PeriodSkeleton />}>
              <Prefetched queries={[[pointsPeriodQuery(locale, from, to).queryKey, period]]}>
                <PointsPeriod />
              </Prefetched>
            </Suspense>
          </Section>
          <Section title={text("year.title")}>
            <Surface className="p-5">
              <Suspense fallback={<ChartSkeleton />}>
                <Prefetched queries={[[pointsYearQuery(locale).queryKey, year]]}>
                  <PointsYear />
                </Prefetched>
              </Suspense>
            </Surface>
          </Section>
          <Section
            title={text("expiry.title")}
            action={
              calendarFiles && (
                <Suspense fallback={<span className="block min-h-11" />}>
                  <Prefetched queries={[[pointsExpirationQuery(locale).queryKey, expiration]]}>
                    <PointsCalendarLink />
                  </Prefetched>
                </Suspense>
              )
            }
          >
            <Surface className="px-5 pb-4">
              {/* Its own top line lies on that of the box. */}
              <div className="-mt-px">
                <Suspense fallback={<PointsExpirySkeleton />}>
                  <Prefetched queries={[[pointsExpirationQuery(locale).queryKey, expiration]]}>
                    <PointsExpiry />
                  </Prefetched>
                </Suspense>
              </div>
              <Suspense fallback={<CalendarSkeleton />}>
                <Prefetched queries={[[pointsCalendarQuery(locale).queryKey, calendar]]}>
                  <PointsCalendar />
                </Prefetched>
              </Suspense>
            </Surface>
          </Section>
        </div>
        <Section title={text("history")} className="min-w-0">
          <Suspense fallback={<HistoryPageSkeleton types />}>
            <Prefetched queries={[[pointsHistoryQuery(locale, filter).queryKey, history]]}>
              <PointsHistory />
            </Prefetched>
          </Suspense>
        </Section>
      </div>
    </ClientMessages>
  );
}
