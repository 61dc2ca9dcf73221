import { queryOptions, useQuery } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { PointsExpiration, PointsOverview } from "@/lib/contracts/points";
import * as api from "@/lib/api/points";
import { getJson } from "./http";

/** The member's points and what they are worth. */
export const pointsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["points", locale],
    queryFn: ({ signal }) => getJson<PointsOverview>(api.points, { locale, signal }),
  });

/** The points that expire next and this month. */
export const pointsExpirationQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["points", locale, "expiration"],
    queryFn: ({ signal }) => getJson<PointsExpiration>(api.pointsExpiration, { locale, signal }),
  });

export const usePoints = () => useQuery(pointsQuery(useLocale()));

export const usePointsExpiration = () => useQuery(pointsExpirationQuery(useLocale()));
