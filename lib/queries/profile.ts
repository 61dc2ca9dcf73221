import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { Profile, ProfileUpdate } from "@/lib/contracts/profile";
import { api } from "@/lib/routes";
import { getJson, sendJson } from "./http";

/** Every copy of the profile, whatever language it was read in. */
export const PROFILE = ["profile"] as const;

/** Personal data and main address of the member. */
export const profileQuery = (locale: Locale) =>
  queryOptions({
    queryKey: [...PROFILE, locale],
    queryFn: ({ signal }) => getJson<Profile>(api.profile, { locale, signal }),
  });

export const useProfile = () => useQuery(profileQuery(useLocale()));

/** Saves personal data and main address; every screen that shows them has the new ones at once. */
export function useUpdateProfile() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (body: ProfileUpdate) => sendJson<Profile>("PUT", api.profile, { locale, body }),
    onSuccess: (profile) => {
      // A read on its way may still carry what was there before.
      void client.cancelQueries({ queryKey: PROFILE });
      client.setQueriesData({ queryKey: PROFILE }, profile);
      client.setQueryData(profileQuery(locale).queryKey, profile);
    },
  });
}

/** Asks upstream for the profile as it is now, past any cache of the browser's. */
export function useFreshProfile() {
  const client = useQueryClient();
  const locale = useLocale();
  return () => client.fetchQuery({ ...profileQuery(locale), staleTime: 0, retry: false });
}
