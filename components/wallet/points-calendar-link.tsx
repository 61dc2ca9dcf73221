"use client";

import { CalendarLink } from "@/components/ui/calendar-link";
import * as api from "@/lib/api/calendars";
import { usePointsExpiration } from "@/lib/queries/points";

/** Puts the day points run out into the member's calendar; nothing where none do. */
export function PointsCalendarLink() {
  const ends = usePointsExpiration().data?.next;
  // Its place stays, so that nothing beside it moves.
  return ends ? <CalendarLink href={api.pointsCalendar} /> : <span className="block min-h-11" />;
}
