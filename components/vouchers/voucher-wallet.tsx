"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo, useState } from "react";
import { useUrlSearch, useUrlState } from "@/components/layout/use-url-state";
import { ErrorState } from "@/components/ui/error-state";
import { SearchInput } from "@/components/ui/search-input";
import { Segments } from "@/components/ui/segments";
import { VOUCHER_STATES, type VoucherBook, type VoucherState } from "@/lib/contracts/vouchers";
import { matches } from "@/lib/queries/search";
import { useVouchers } from "@/lib/queries/vouchers";
import { NoVouchers } from "./no-vouchers";
import { TicketList } from "./ticket-list";
import { VoucherWalletSkeleton } from "./voucher-wallet-skeleton";

const stateIn = (value: string | null): VoucherState =>
  VOUCHER_STATES.find((state) => state === value) ?? "usable";

/** Every voucher of the member: by state, with true counts, and searchable by name and code. */
export function VoucherWallet() {
  const { data, error, refetch } = useVouchers();
  if (data) return <Wallet book={data} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <VoucherWalletSkeleton />;
}

function Wallet({ book }: { book: VoucherBook }) {
  const t = useTranslations("vouchers");
  const [params, setParams] = useUrlState();
  const [state, setState] = useState(() => stateIn(params.get("state")));
  const { query, setQuery, onLeave } = useUrlSearch();
  const wanted = useDeferredValue(query.trim());

  const found = useMemo(
    () => book.items.filter(({ name, code }) => matches(wanted, name, code)),
    [book, wanted],
  );
  // The choice shows at once, the list follows.
  const listed = useDeferredValue(state);
  const shown = useMemo(() => found.filter((voucher) => voucher.state === listed), [found, listed]);
  const choose = (next: VoucherState) => {
    setState(next);
    setParams({ state: next === "usable" ? "" : next });
  };

  return (
    <div className="space-y-5">
      <div className="flex flex-col gap-3 lg:flex-row lg:items-center lg:justify-between">
        <Segments
          label={t("filter")}
          options={VOUCHER_STATES.map((value) => ({
            value,
            label: t(`state.${value}`),
            count: book.counts[value],
          }))}
          value={state}
          onChange={(value) => choose(stateIn(value))}
        />
        <div className="lg:w-80" onBlur={onLeave}>
          <SearchInput label={t("search")} value={query} onChange={setQuery} />
        </div>
      </div>
      <p aria-live="polite" className="text-sm text-muted">
        {t("found", { count: shown.length })}
      </p>
      {shown.length > 0 ? (
        <TicketList key={`${listed} ${wanted}`} vouchers={shown} />
      ) : (
        <NoVouchers
          state={listed}
          query={wanted}
          elsewhere={found}
          onState={choose}
          onClear={() => setQuery("")}
        />
      )}
    </div>
  );
}
