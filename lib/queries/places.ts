import { queryOptions, useQuery } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { Place } from "@/lib/contracts/places";
import * as api from "@/lib/api/security";
import { getJson } from "./http";

/** What every list of places is kept under. */
export const PLACES = ["places"] as const;

/** Where the member is signed in to this site. */
export const placesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: [...PLACES, locale],
    queryFn: ({ signal }) => getJson<Place[]>(api.places, { locale, signal }),
  });

export const usePlaces = () => useQuery(placesQuery(useLocale()));
