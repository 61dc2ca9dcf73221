import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { SlotPicker } from "@/components/bookings/slot-picker";
import { SlotPickerSkeleton } from "@/components/bookings/slot-picker-skeleton";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { slotsQuery } from "@/lib/queries/bookings";
import { routes } from "@/lib/routes";
import { listSlots } from "@/lib/server/carecloud/booking-tickets";
import { requireMember } from "@/lib/server/member";
import { requirePart } from "@/lib/server/parts";

type Props = PageProps<"/[locale]/bookings/tickets/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "bookings" });
  return { title: t("timesTitle"), robots: { index: false } };
}

export default async function BookingTicketPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const { replaces: asked } = await searchParams;
  const member = await requireMember(locale, routes.bookingTicket(id));
  requirePart("bookings", member);
  const replaces = typeof asked === "string" && asked !== "" ? asked : null;
  const slots = listSlots(member, id, null);
  const t = await getTranslations("bookings");
  const back =
    replaces === null
      ? { href: routes.newBooking, label: t("newTitle") }
      : { href: routes.booking(replaces), label: t("detailTitle") };
  return (
    <ClientMessages namespaces={["bookings"]}>
      <PageHeader title={t(replaces === null ? "timesTitle" : "moveTitle")} back={back} />
      <Suspense fallback={<SlotPickerSkeleton />}>
        <Prefetched queries={[[slotsQuery(locale, id, null).queryKey, slots]]}>
          <SlotPicker ticketId={id} replaces={replaces} />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
