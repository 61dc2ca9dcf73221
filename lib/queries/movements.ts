import { infiniteQueryOptions, type InfiniteData, type QueryKey } from "@tanstack/react-query";
import type { Locale } from "next-intl";
import type { Movement, MovementKind, MovementPage } from "@/lib/contracts/movements";
import type { Result } from "@/lib/contracts/result";
import type { PlainDate } from "@/lib/contracts/time";
import { getJson } from "./http";

/** What a history is narrowed to. */
export interface HistoryFilter {
  kind?: MovementKind | undefined;
  type?: string | undefined;
  from?: PlainDate | undefined;
  to?: PlainDate | undefined;
}

/** An address with those parameters that have a value. */
export const withQuery = (path: string, query: Record<string, string | undefined>): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  const text = new URLSearchParams(given as [string, string][]).toString();
  return text ? `${path}?${text}` : path;
};

/** A history that comes in stretches, each of which says what asks for the next. */
export const historyQuery = <P extends MovementPage<Movement>>(
  locale: Locale,
  key: QueryKey,
  path: string,
  filter: HistoryFilter,
) =>
  infiniteQueryOptions({
    queryKey: [...key, filter] as QueryKey,
    queryFn: ({ pageParam, signal }) =>
      getJson<P>(withQuery(path, { ...filter, cursor: pageParam }), { locale, signal }),
    initialPageParam: "",
    getNextPageParam: ({ next }: P) => next,
    // Whoever comes back finds what was loaded, where it was; a redemption asks anew at once.
    staleTime: 5 * 60_000,
  });

/** A history's first stretch, which the server has read, as the browser's cache keeps it. */
export const asFirstStretch = async <P>(
  page: Promise<Result<P>>,
): Promise<Result<InfiniteData<P, string>>> => {
  const read = await page;
  return read.ok ? { ok: true, data: { pages: [read.data], pageParams: [""] } } : read;
};
