import { useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import type { PointsOverview } from "@/lib/contracts/points";
import type { VoucherBook, VoucherReturn } from "@/lib/contracts/vouchers";
import { voucherReturn } from "@/lib/api/voucher-return";
import * as api from "@/lib/api/vouchers";
import { getJson, sendJson } from "./http";
import { useOnce } from "./once";
import { pointsQuery } from "./points";
import { voucherQuery, vouchersQuery } from "./vouchers";

/** A book without one of its vouchers. */
export function withoutVoucher(book: VoucherBook, id: string): VoucherBook {
  const gone = book.items.find((voucher) => voucher.id === id);
  if (!gone) return book;
  return {
    items: book.items.filter((voucher) => voucher !== gone),
    counts: { ...book.counts, [gone.state]: book.counts[gone.state] - 1 },
  };
}

/**
 * Gives a voucher back for its points, once. It leaves the list at once, the balance shows what
 * upstream says now, and whatever else depends on either is asked for again.
 */
export function useReturnVoucher(id: string) {
  const locale = useLocale();
  const client = useQueryClient();
  const detail = voucherQuery(locale, id);
  return useOnce<{ balance: number | null }>({
    write: `return:${id}`,
    send: (idempotencyKey) =>
      sendJson<VoucherReturn>("DELETE", api.voucher(id), { locale, idempotencyKey }),
    ask: (intentId) => getJson<VoucherReturn>(voucherReturn(id, intentId), { locale }),
    onDone: ({ balance }) => {
      client.setQueryData(vouchersQuery(locale).queryKey, (book) =>
        book ? withoutVoucher(book, id) : book,
      );
      if (balance === null) return;
      client.setQueryData(pointsQuery(locale).queryKey, (points: PointsOverview | undefined) =>
        points ? { ...points, available: balance } : points,
      );
    },
    onSettled: () => {
      // The voucher itself is not asked for again: the answer would only be that it is gone.
      const others = (query: { queryHash: string }) =>
        query.queryHash !== client.getQueryCache().find(detail)?.queryHash;
      void client.invalidateQueries({ queryKey: ["vouchers"], predicate: others });
      void client.invalidateQueries({ queryKey: ["points"] });
    },
  });
}
