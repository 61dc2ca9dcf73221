import { queryOptions, useQuery } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { EndingVouchers, VoucherBook, VoucherDetail } from "@/lib/contracts/vouchers";
import * as api from "@/lib/api/vouchers";
import { getJson } from "./http";

/** Every voucher of the member, with true counts. */
export const vouchersQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["vouchers", locale],
    queryFn: ({ signal }) => getJson<VoucherBook>(api.vouchers, { locale, signal }),
  });

/** The usable vouchers that end first. */
export const endingVouchersQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["vouchers", locale, "ending"],
    queryFn: ({ signal }) => getJson<EndingVouchers>(api.endingVouchers, { locale, signal }),
  });

/** One voucher with its code and where it may be used. */
export const voucherQuery = (locale: Locale, id: string) =>
  queryOptions({
    queryKey: ["vouchers", locale, "detail", id],
    queryFn: ({ signal }) => getJson<VoucherDetail>(api.voucher(id), { locale, signal }),
  });

export const useVouchers = () => useQuery(vouchersQuery(useLocale()));

export const useEndingVouchers = () => useQuery(endingVouchersQuery(useLocale()));

export const useVoucher = (id: string) => useQuery(voucherQuery(useLocale(), id));
