import "server-only";
import type {
  CreditMovement,
  CreditsExpiration,
  CreditsOverview,
  CreditsPeriod,
} from "@/lib/contracts/credits";
import type { ExpiryCalendar } from "@/lib/contracts/movements";
import type {
  CreditHistoryRecord,
  CreditRecord,
  CreditsRecord,
  CreditTypeRecord,
} from "../schemas/credits";
import type { CurrencyRecord, StoreRecord } from "../schemas/records";
import type { Clock } from "./clock";
import { toCalendar } from "./expiry";
import { currencyCode } from "./money";
import { toMovement } from "./movement";

/** One entry per currency; where upstream splits nothing, the sum, in nobody knows what. */
const perCurrency = (record: CreditsRecord, currencies: readonly CurrencyRecord[]) =>
  record.split_by_currency.length > 0
    ? record.split_by_currency.map((split) => ({
        ...split,
        currency: currencyCode(split.currency_id, currencies),
      }))
    : [{ ...record, currency: null }];

export const toCreditsOverview = (
  record: CreditsRecord,
  currencies: readonly CurrencyRecord[],
): CreditsOverview => ({
  balances: perCurrency(record, currencies).map(({ currency, available_credits: available }) => ({
    currency,
    available,
  })),
});

export const toCreditsPeriod = (
  record: CreditsRecord,
  currencies: readonly CurrencyRecord[],
): CreditsPeriod => ({
  totals: perCurrency(record, currencies).map(
    ({ currency, earned_credits: earned, redeemed_credits: spent }) => ({
      currency,
      earned,
      spent: spent === null ? null : Math.abs(spent),
    }),
  ),
});

export interface CreditNames {
  currencies: readonly CurrencyRecord[];
  types: readonly CreditTypeRecord[];
}

/** Later than any where nothing ends. */
const firstMonth = ({ months }: ExpiryCalendar) => months[0]?.month ?? "9999";

/** Apart for each currency and type: a sum over them would mean nothing. Empty ones are left out. */
export const toCreditCalendars = (
  records: readonly CreditRecord[],
  { currencies, types }: CreditNames,
  clock: Clock,
): NonNullable<CreditsExpiration["calendars"]> => {
  const groups = new Map<string, CreditRecord[]>();
  for (const record of records) {
    const key = `${record.currency_id ?? ""} ${record.credit_type_id ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()]
    .map((group) => {
      const [first] = group;
      const lots = group.map(({ available_credits: available, valid_to: validTo, state }) => ({
        available,
        validTo,
        state,
      }));
      return {
        ...toCalendar(lots, clock),
        currency: first?.currency_id ? currencyCode(first.currency_id, currencies) : null,
        type: types.find(({ credit_type_id: id }) => id === first?.credit_type_id)?.name ?? null,
      };
    })
    .filter(({ months, endless }) => months.length > 0 || endless > 0)
    .sort((one, other) => (firstMonth(one) < firstMonth(other) ? -1 : 1));
};

/** What the overview's amounts are in: upstream does not say, but only dated credits run out. */
export const endingCurrency = (calendars: NonNullable<CreditsExpiration["calendars"]>) => {
  const dated = calendars.filter(({ months }) => months.length > 0);
  const currencies = new Set(dated.map(({ currency }) => currency));
  return currencies.size === 1 ? (dated[0]?.currency ?? null) : null;
};

export const toCreditMovement = (
  record: CreditHistoryRecord,
  currencies: readonly CurrencyRecord[],
  stores: readonly StoreRecord[],
  clock: Clock,
): CreditMovement => {
  const entry = {
    time: record.credit_history_record_time,
    amount: record.amount,
    operation: record.credit_operation_type,
    note: record.credit_operation_note,
    storeId: record.store_id,
  };
  return {
    ...toMovement(entry, stores, clock),
    currency: record.currency_id === null ? null : currencyCode(record.currency_id, currencies),
  };
};
