import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { TicketOffer, TicketOfferSkeleton } from "@/components/bookings/ticket-offer";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { ticketsQuery } from "@/lib/queries/bookings";
import { routes } from "@/lib/routes";
import { listTickets } from "@/lib/server/carecloud/booking-tickets";
import { requireMember } from "@/lib/server/member";
import { ofPart, requirePart } from "@/lib/server/parts";

type Props = PageProps<"/[locale]/bookings/new">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "bookings" });
  return { title: t("newTitle"), robots: { index: false } };
}

export default async function NewBookingPage({ params }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.newBooking);
  requirePart("bookings", member);
  const tickets = ofPart("bookings", member, listTickets(member, null));
  const t = await getTranslations("bookings");
  return (
    <ClientMessages namespaces={["bookings"]}>
      <PageHeader
        title={t("newTitle")}
        back={{ href: routes.bookings, label: t("title") }}
        subtitle={t("newBody")}
      />
      <Suspense fallback={<TicketOfferSkeleton />}>
        <Prefetched queries={[[ticketsQuery(locale, null).queryKey, tickets]]}>
          <TicketOffer />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
