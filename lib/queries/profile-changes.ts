import { useMutation, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { PhotoUpload, Profile, ProfileUpdate } from "@/lib/contracts/profile";
import * as api from "@/lib/api/profile";
import * as partsApi from "@/lib/api/profile-parts";
import { sendJson } from "./http";
import { PROFILE, profileQuery } from "./profile";

// Apart from what only reads: most pages show a profile and never change it.

/** Saves personal data and main address; every screen that shows them has the new ones at once. */
export function useUpdateProfile() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (body: ProfileUpdate) => sendJson<Profile>("PUT", api.profile, { locale, body }),
    onSuccess: (profile) => showProfile(client, locale, profile),
  });
}

/** Saves a new photo, in base64. */
export function useUploadPhoto() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (data: string) =>
      sendJson<Profile>("POST", partsApi.photo, { locale, body: { data } satisfies PhotoUpload }),
    onSuccess: (profile) => showProfile(client, locale, profile),
  });
}

/** The profile as a write's answer has it, on every screen at once. */
function showProfile(client: QueryClient, locale: Locale, profile: Profile): void {
  // A read on its way may still carry what was there before.
  void client.cancelQueries({ queryKey: PROFILE });
  client.setQueriesData({ queryKey: PROFILE }, profile);
  client.setQueryData(profileQuery(locale).queryKey, profile);
}

/** Asks upstream for the profile as it is now, past any cache of the browser's. */
export function useFreshProfile() {
  const client = useQueryClient();
  const locale = useLocale();
  return () => client.fetchQuery({ ...profileQuery(locale), staleTime: 0, retry: false });
}
