import { queryOptions, useQuery } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { Country } from "@/lib/contracts/profile";
import * as api from "@/lib/api/countries";
import { getJson } from "./http";

/** Countries for an address, by name in the page's language. They hardly ever change. */
export const countriesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["countries", locale],
    queryFn: ({ signal }) => getJson<Country[]>(api.countries, { locale, signal }),
    staleTime: Infinity,
  });

export const useCountries = () => useQuery(countriesQuery(useLocale()));
