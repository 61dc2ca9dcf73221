"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { SlotWindow } from "@/lib/contracts/bookings";
import type { PlainDate } from "@/lib/contracts/time";
import { routes } from "@/lib/routes";
import { CalendarDrawing } from "./calendar-drawing";
import { addDays } from "./plain-day";

interface Props {
  window: SlotWindow;
  onWindow: (from: PlainDate) => void;
}

/** Everything of these days is taken: later ones may not be. */
export function NoSlots({ window: { to }, onWindow }: Props) {
  const t = useTranslations("bookings");
  return (
    <EmptyState
      drawing={<CalendarDrawing />}
      title={t("noSlots")}
      body={t("noSlotsBody")}
      action={
        <div className="flex flex-wrap justify-center gap-2">
          <Button variant="secondary" onClick={() => onWindow(addDays(to, 1))}>
            {t("seeLater")}
          </Button>
          <ButtonLink href={routes.newBooking} variant="quiet">
            {t("otherTickets")}
          </ButtonLink>
        </div>
      }
    />
  );
}
