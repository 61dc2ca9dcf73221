"use client";

import { CalendarLink } from "@/components/ui/calendar-link";
import * as api from "@/lib/api/calendars";
import { useTier } from "@/lib/queries/tier";

/** Puts the day the tier ends into the member's calendar; nothing where it has no end. */
export function TierCalendarLink() {
  return useTier().data?.validTo ? <CalendarLink href={api.tierCalendar} /> : null;
}
