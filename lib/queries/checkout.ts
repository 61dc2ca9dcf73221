import { queryOptions, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { TillVoucher, TillVouchers } from "@/lib/contracts/checkout";
import type { VoucherDetail } from "@/lib/contracts/vouchers";
import * as api from "@/lib/api/vouchers";
import { cardsQuery } from "./cards";
import { getJson } from "./http";
import { voucherQuery } from "./vouchers";

/** A screen that is open at the till is asked about again this often: the cashier may have been quick. */
const LIVE = { refetchInterval: 30_000, refetchOnReconnect: true } as const;

/** What the browser knows of the vouchers: also which were there before and are no more. */
export interface TillBook extends TillVouchers {
  gone?: readonly Pick<TillVoucher, "id" | "name">[];
}

/** The usable vouchers that end first, with their codes. */
export const tillVouchersQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["vouchers", locale, "till"],
    queryFn: async ({ signal, client, queryKey }): Promise<TillBook> => {
      const book = await getJson<TillVouchers>(api.usableVouchers, { locale, signal });
      const before = client.getQueryData<TillBook>(queryKey);
      const known = [...(before?.gone ?? []), ...(before?.items ?? [])];
      const here = new Set(book.items.map(({ id }) => id));
      return { ...book, gone: known.filter(({ id }) => !here.has(id)) };
    },
  });

export const useTillCards = () => useQuery({ ...cardsQuery(useLocale()), ...LIVE });

export const useTillVouchers = () => useQuery({ ...tillVouchersQuery(useLocale()), ...LIVE });

/** Asks anew for everything the till screen shows. */
export function useRefreshTill(): () => void {
  const client = useQueryClient();
  return () => {
    for (const resource of ["cards", "vouchers"]) {
      void client.refetchQueries({ queryKey: [resource], type: "active" });
    }
  };
}

/**
 * Vouchers that were chosen and are not among those that end first, one by one.
 * @returns those that are usable, and the ids of those that are known not to be
 */
export function useFurtherVouchers(ids: readonly string[]): {
  usable: TillVoucher[];
  gone: readonly string[];
} {
  const locale = useLocale();
  const results = useQueries({
    queries: ids.map((id) => ({ ...voucherQuery(locale, id), ...LIVE })),
  });
  const usable = results.flatMap(({ data }) => (data?.state === "usable" ? [toTill(data)] : []));
  const gone = ids.filter((_, index) => {
    const { data, error } = results[index] ?? {};
    return data ? data.state !== "usable" : error?.code === "not_found";
  });
  return { usable, gone };
}

const toTill = ({ id, code, name, subtitle, validTo, scan }: VoucherDetail): TillVoucher => ({
  id,
  code,
  name,
  subtitle,
  validTo,
  scan,
});
