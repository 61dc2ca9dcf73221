import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
} from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type {
  PurchaseFilter,
  PurchasePage,
  PurchaseStore,
  Receipt,
} from "@/lib/contracts/purchases";
import { ok, type Result } from "@/lib/contracts/result";
import * as api from "@/lib/api/purchases";
import { getJson } from "./http";

/** The past hardly changes, and coming back to a long list must not load all of it anew. */
const STALE_MS = 5 * 60_000;

const address = (filter: PurchaseFilter, offset: number): string => {
  const given = Object.entries({ ...filter, offset: String(offset) }).filter(([, value]) => value);
  return `${api.purchases}?${new URLSearchParams(given).toString()}`;
};

/** The member's purchases, latest first, part by part. */
export const purchasesQuery = (locale: Locale, filter: PurchaseFilter) =>
  infiniteQueryOptions({
    queryKey: ["purchases", locale, "list", filter],
    queryFn: ({ pageParam, signal }) =>
      getJson<PurchasePage>(address(filter, pageParam), { locale, signal }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    staleTime: STALE_MS,
  });

/** The first part as the cache keeps a list that goes on. */
export const asFirstPart = (
  result: Result<PurchasePage>,
): Result<InfiniteData<PurchasePage, number>> =>
  result.ok ? ok({ pages: [result.data], pageParams: [0] }) : result;

/** Stores that the list can be cut down to. */
export const purchaseStoresQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["purchases", locale, "stores"],
    queryFn: ({ signal }) => getJson<PurchaseStore[]>(api.purchaseStores, { locale, signal }),
    staleTime: Infinity,
  });

/** One purchase with all that belongs to it. */
export const receiptQuery = (locale: Locale, id: string) =>
  queryOptions({
    queryKey: ["purchases", locale, "receipt", id],
    queryFn: ({ signal }) => getJson<Receipt>(api.purchase(id), { locale, signal }),
  });

/** While another filter's purchases are on their way, the ones before stay. */
export const usePurchases = (filter: PurchaseFilter) =>
  useInfiniteQuery({
    ...purchasesQuery(useLocale(), filter),
    placeholderData: keepPreviousData,
  });

export const usePurchaseStores = () => useQuery(purchaseStoresQuery(useLocale()));

export const useReceipt = (id: string) => useQuery(receiptQuery(useLocale(), id));
