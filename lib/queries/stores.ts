import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { Profile } from "@/lib/contracts/profile";
import type { Reward } from "@/lib/contracts/rewards";
import type { StoreDetail, StoreList, StoreUpdate } from "@/lib/contracts/stores";
import type { EndingVouchers } from "@/lib/contracts/vouchers";
import * as profileApi from "@/lib/api/profile-parts";
import * as storesApi from "@/lib/api/stores";
import { showEarly } from "./after-write";
import { getJson, sendJson } from "./http";
import { PROFILE, profileQuery } from "./profile";

/** Every store that customers may see. */
export const storesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["stores", locale],
    queryFn: ({ signal }) => getJson<StoreList>(storesApi.stores, { locale, signal }),
  });

/** One store with its text, contacts and pictures. */
export const storeQuery = (locale: Locale, id: string) =>
  queryOptions({
    queryKey: ["stores", locale, "detail", id],
    queryFn: ({ signal }) => getJson<StoreDetail>(storesApi.store(id), { locale, signal }),
  });

/** What points can buy to use in a store. */
export const storeRewardsQuery = (locale: Locale, id: string) =>
  queryOptions({
    queryKey: ["rewards", locale, "store", id],
    queryFn: ({ signal }) => getJson<Reward[]>(storesApi.storeRewards(id), { locale, signal }),
  });

/** The member's vouchers that a store takes now. */
export const storeVouchersQuery = (locale: Locale, id: string) =>
  queryOptions({
    queryKey: ["vouchers", locale, "store", id],
    queryFn: ({ signal }) =>
      getJson<EndingVouchers>(storesApi.storeVouchers(id), { locale, signal }),
  });

export const useStores = () => useQuery(storesQuery(useLocale()));

export const useStore = (id: string) => useQuery(storeQuery(useLocale(), id));

export const useStoreRewards = (id: string) => useQuery(storeRewardsQuery(useLocale(), id));

export const useStoreVouchers = (id: string) => useQuery(storeVouchersQuery(useLocale(), id));

/** The store the member calls their own; undefined for guests and where it is not known. */
export function useFavouriteStore(member: boolean): string | null | undefined {
  const query = useQuery({ ...profileQuery(useLocale()), enabled: member });
  return member ? query.data?.storeId : undefined;
}

/** Makes a store the member's own: it shows at once, and is put back where that was refused. */
export function useUpdateStore() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (body: StoreUpdate) =>
      sendJson<Profile>("PUT", profileApi.favouriteStore, { locale, body }),
    onMutate: ({ storeId }) =>
      showEarly<Profile>(client, PROFILE, (profile) => ({ ...profile, storeId })),
    onError: (_error, _body, putBack) => putBack?.(),
    onSuccess: (profile) => {
      // A read on its way may still carry what was there before.
      void client.cancelQueries({ queryKey: PROFILE });
      client.setQueriesData({ queryKey: PROFILE }, profile);
      client.setQueryData(profileQuery(locale).queryKey, profile);
    },
  });
}
