import {
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
} from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { LanguageUpdate, PhotoUpload, Profile, ProfileUpdate } from "@/lib/contracts/profile";
import { api } from "@/lib/routes";
import { getJson, sendJson } from "./http";
import { keepUntold } from "./untold-language";

const PROFILE = ["profile"] as const;

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
    onSuccess: (profile) => showProfile(client, locale, profile),
  });
}

/** Saves a new photo, in base64. */
export function useUploadPhoto() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (data: string) =>
      sendJson<Profile>("POST", api.photo, { locale, body: { data } satisfies PhotoUpload }),
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

/**
 * Tells upstream the member's language, for letters, messages and texts of its own. Changing the
 * page's language does not wait for it: what could not be told is kept in `untold-language`.
 */
export function useChangeLanguage() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (language: Locale) =>
      sendJson<null>("PUT", api.language, {
        locale: language,
        body: { language } satisfies LanguageUpdate,
      }),
    onMutate: () => keepUntold(null),
    // The record has changed, and with it its version, which an edit sends back.
    onSuccess: () => client.invalidateQueries({ queryKey: PROFILE }),
    onError: (error, language) => {
      if (error.code !== "session_ended") keepUntold(language);
    },
  });
}
