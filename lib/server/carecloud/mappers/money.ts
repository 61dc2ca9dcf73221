import "server-only";
import type { Money } from "@/lib/contracts/points";
import type { CurrencyRecord } from "../schemas/records";

const ISO_CODE = /^[A-Za-z]{3}$/;

/** ISO 4217 code of upstream's currency id; null where the currency is not known. */
export const currencyCode = (id: string, currencies: readonly CurrencyRecord[]): string | null => {
  const known = currencies.find(({ currency_id: currencyId }) => currencyId === id);
  const code = known?.code ?? (ISO_CODE.test(id) ? id : null);
  return code?.toUpperCase() ?? null;
};

/** An amount whose currency or value nobody knows is none: it is left out, never zero. */
export const toMoney = (
  amount: { currency_id: string; value: number | null },
  currencies: readonly CurrencyRecord[],
): Money | null => {
  const currency = currencyCode(amount.currency_id, currencies);
  return currency === null || amount.value === null ? null : { currency, value: amount.value };
};
