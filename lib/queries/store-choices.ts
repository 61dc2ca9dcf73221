import { queryOptions, useQuery } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { StoreSummary } from "@/lib/contracts/stores";
import * as api from "@/lib/api/profile-parts";
import { getJson } from "./http";

/** Stores that a member may belong to, by name. They hardly ever change. */
export const storeChoicesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["storeChoices", locale],
    queryFn: ({ signal }) => getJson<StoreSummary[]>(api.storeChoices, { locale, signal }),
    staleTime: Infinity,
  });

/** @param offered whether there are stores here at all */
export const useStoreChoices = (offered: boolean) =>
  useQuery({ ...storeChoicesQuery(useLocale()), enabled: offered });
