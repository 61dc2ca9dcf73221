"use client";

import { CalendarLink } from "@/components/ui/calendar-link";
import * as api from "@/lib/api/calendars";
import { usePointsExpiration } from "@/lib/queries/points";

/** Puts the day points run out into the member's calendar; nothing where none do. */
export function PointsCalendarLink() {
  return usePointsExpiration().data?.next ? <CalendarLink href={api.pointsCalendar} /> : null;
}
