import type { TillVoucher } from "@/lib/contracts/checkout";
import { useFurtherVouchers, useTillVouchers, type TillBook } from "@/lib/queries/checkout";
import { useChoice } from "./choice";
import { isOver } from "./state-at";
import { useMoment } from "./use-moment";

export interface Chosen {
  /** Those that a till still takes, in the order they were chosen. */
  vouchers: TillVoucher[];
  /** Names of those that were used or have ended since; null where it was never known. */
  gone: (string | null)[];
  /** Ids of the same. */
  goneIds: string[];
}

/** What became of the vouchers that were chosen: a till must not be shown what it would refuse. */
export function useChosen(): Chosen {
  const { vouchers: ids } = useChoice();
  const { data: book } = useTillVouchers();
  const now = useMoment();
  const listed = new Set(book?.items.map(({ id }) => id));
  const partial = book !== undefined && book.usableCount > book.items.length;
  // Only where the list has not got all of them can one that is not in it be usable.
  const further = useFurtherVouchers(partial ? ids.filter((id) => !listed.has(id)) : []);
  if (!book) return { vouchers: [], gone: [], goneIds: [] };
  return settle(ids, book, partial ? further : null, now);
}

/** Sorts what was chosen into what can be used now and what cannot any more. */
export function settle(
  ids: readonly string[],
  book: TillBook,
  further: { usable: readonly TillVoucher[]; gone: readonly string[] } | null,
  now: number,
): Chosen {
  const known = [...book.items, ...(further?.usable ?? [])];
  const find = (id: string) => known.find((voucher) => voucher.id === id);
  const isUsable = (voucher: TillVoucher | undefined) =>
    voucher !== undefined && !isOver(voucher.validTo, now);
  const vouchers = ids.flatMap((id) => find(id) ?? []).filter(isUsable);
  const goneIds = ids.filter((id) => {
    const voucher = find(id);
    if (voucher) return !isUsable(voucher);
    return further ? further.gone.includes(id) : true;
  });
  const nameOf = (id: string) =>
    (find(id) ?? book.gone?.find((voucher) => voucher.id === id))?.name ?? null;
  return { vouchers, goneIds, gone: goneIds.map(nameOf) };
}
