import { queryOptions, useQuery } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { Profile } from "@/lib/contracts/profile";
import * as api from "@/lib/api/profile";
import { getJson } from "./http";

/** Every profile that is kept, whatever its language. */
export const PROFILE = ["profile"] as const;

/** Personal data and main address of the member. */
export const profileQuery = (locale: Locale) =>
  queryOptions({
    queryKey: [...PROFILE, locale],
    queryFn: ({ signal }) => getJson<Profile>(api.profile, { locale, signal }),
  });

export const useProfile = () => useQuery(profileQuery(useLocale()));
