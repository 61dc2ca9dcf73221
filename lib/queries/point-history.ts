import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { ExpiryCalendar, PeriodTotals } from "@/lib/contracts/movements";
import type { PointHistory, PointsChange, PointsYear } from "@/lib/contracts/points";
import type { PlainDate } from "@/lib/contracts/time";
import * as api from "@/lib/api/point-history";
import { getJson } from "./http";
import { historyQuery, withQuery, type HistoryFilter } from "./movements";

// All of it hangs under `points`: what spends or returns points asks for all of it anew.

/** What was earned and spent in some days. */
export const pointsPeriodQuery = (locale: Locale, from: PlainDate, to: PlainDate) =>
  queryOptions({
    queryKey: ["points", locale, "period", from, to],
    queryFn: ({ signal }) =>
      getJson<PeriodTotals>(withQuery(api.pointsPeriod, { from, to }), { locale, signal }),
  });

/** What changed since the member last looked; null where that is not known. */
export const pointsChangeQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["points", locale, "change"],
    queryFn: ({ signal }) => getJson<PointsChange | null>(api.pointsChange, { locale, signal }),
  });

/** Which points run out in which month. */
export const pointsCalendarQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["points", locale, "calendar"],
    queryFn: ({ signal }) => getJson<ExpiryCalendar>(api.pointsExpiryMonths, { locale, signal }),
  });

/** The last twelve months, month by month. */
export const pointsYearQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["points", locale, "year"],
    queryFn: ({ signal }) => getJson<PointsYear>(api.pointsYear, { locale, signal }),
  });

/** What happened to the points, a stretch at a time. */
export const pointsHistoryQuery = (locale: Locale, filter: HistoryFilter) =>
  historyQuery<PointHistory>(locale, ["points", locale, "history"], api.pointsHistory, filter);

export const usePointsPeriod = (from: PlainDate, to: PlainDate) =>
  useQuery({ ...pointsPeriodQuery(useLocale(), from, to), placeholderData: keepPreviousData });

export const usePointsChange = () => useQuery(pointsChangeQuery(useLocale()));

export const usePointsCalendar = () => useQuery(pointsCalendarQuery(useLocale()));

export const usePointsYear = () => useQuery(pointsYearQuery(useLocale()));

export const usePointsHistory = (filter: HistoryFilter) =>
  useInfiniteQuery(pointsHistoryQuery(useLocale(), filter));
