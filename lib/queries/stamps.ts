import { queryOptions, useQuery } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { StampBook } from "@/lib/contracts/stamps";
import * as api from "@/lib/api/stamps";
import { getJson } from "./http";

/** Every running campaign with the member's stamp card. */
export const stampsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["stamps", locale],
    queryFn: ({ signal }) => getJson<StampBook>(api.stamps, { locale, signal }),
  });

export const useStamps = () => useQuery(stampsQuery(useLocale()));
