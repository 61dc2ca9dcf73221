"use client";

import { CalendarLink } from "@/components/ui/calendar-link";
import * as api from "@/lib/api/calendars";
import { useTier } from "@/lib/queries/tier";

/** Puts the day the tier ends into the member's calendar; nothing where it has no end. */
export function TierCalendarLink() {
  const ends = useTier().data?.validTo;
  // Its place stays, so that nothing beside it moves.
  return ends ? <CalendarLink href={api.tierCalendar} /> : <span className="block min-h-11" />;
}
