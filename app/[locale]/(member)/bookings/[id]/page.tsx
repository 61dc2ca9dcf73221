import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { BookingView } from "@/components/bookings/booking-view";
import { BookingViewSkeleton } from "@/components/bookings/booking-view-skeleton";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { bookingQuery } from "@/lib/queries/bookings";
import { routes } from "@/lib/routes";
import { getBooking } from "@/lib/server/carecloud/bookings";
import { requireMember } from "@/lib/server/member";
import { isOffered, requirePart } from "@/lib/server/parts";

type Props = PageProps<"/[locale]/bookings/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "bookings" });
  return { title: t("detailTitle"), robots: { index: false } };
}

export default async function BookingPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const member = await requireMember(locale, routes.booking(id));
  requirePart("bookings", member);
  const booking = getBooking(member, id);
  const t = await getTranslations("bookings");
  return (
    <ClientMessages namespaces={["bookings"]}>
      <PageHeader title={t("detailTitle")} back={{ href: routes.bookings, label: t("title") }} />
      <Suspense fallback={<BookingViewSkeleton />}>
        <Prefetched queries={[[bookingQuery(locale, id).queryKey, booking]]}>
          <BookingView id={id} calendar={isOffered("calendar", member)} />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
