import { CalendarPlus } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { BookingLists } from "@/components/bookings/booking-lists";
import { BookingsSkeleton } from "@/components/bookings/bookings-skeleton";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { bookingsQuery } from "@/lib/queries/bookings";
import { routes } from "@/lib/routes";
import { listBookings } from "@/lib/server/carecloud/bookings";
import { requireMember } from "@/lib/server/member";
import { ofPart, requirePart } from "@/lib/server/parts";

type Props = PageProps<"/[locale]/bookings">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "bookings" });
  return { title: t("title"), robots: { index: false } };
}

export default async function BookingsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.bookings);
  requirePart("bookings", member);
  const bookings = ofPart("bookings", member, listBookings(member));
  const t = await getTranslations("bookings");
  return (
    <ClientMessages namespaces={["bookings"]}>
      <PageHeader
        title={t("title")}
        actions={
          <ButtonLink
            href={routes.newBooking}
            icon={<CalendarPlus className="size-5" strokeWidth={1.75} aria-hidden />}
          >
            {t("new")}
          </ButtonLink>
        }
      />
      <Suspense fallback={<BookingsSkeleton />}>
        <Prefetched queries={[[bookingsQuery(locale).queryKey, bookings]]}>
          <BookingLists />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
