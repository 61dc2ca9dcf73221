"use client";

import { ErrorState } from "@/components/ui/error-state";
import { usePointsCalendar } from "@/lib/queries/point-history";
import { ExpiryMonths } from "./expiry-months";
import { CalendarSkeleton } from "./skeletons";

/** Which points run out in which month. */
export function PointsCalendar() {
  const { data, error, refetch } = usePointsCalendar();
  if (data) return <ExpiryMonths calendar={data} unit={undefined} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <CalendarSkeleton />;
}
