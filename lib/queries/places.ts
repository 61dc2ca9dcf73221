import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { Place } from "@/lib/contracts/places";
import type { SignOutPlaces } from "@/lib/contracts/security";
import { api } from "@/lib/routes";
import { getJson, sendJson } from "./http";
import { leaveSignedOut } from "./session";

const PLACES = ["places"] as const;

/** Where the member is signed in to this site. */
export const placesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: [...PLACES, locale],
    queryFn: ({ signal }) => getJson<Place[]>(api.places, { locale, signal }),
  });

export const usePlaces = () => useQuery(placesQuery(useLocale()));

/** Signs out at one place. */
export function useEndPlace() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (id: string) => sendJson<null>("DELETE", api.place(id), { locale }),
    onSettled: () => client.invalidateQueries({ queryKey: PLACES }),
  });
}

/** Signs out at all other places; or everywhere, and then this tab leaves as after any sign-out. */
export function useEndPlaces() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (body: SignOutPlaces) =>
      sendJson<{ ended: number }>("DELETE", api.places, { locale, body }),
    onSuccess: (_ended, { here }) => {
      if (here) leaveSignedOut(client, locale);
      else void client.invalidateQueries({ queryKey: PLACES });
    },
  });
}
