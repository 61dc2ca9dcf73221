import "server-only";
import type { StoreSummary } from "@/lib/contracts/stores";
import type { Locale } from "@/lib/i18n/locales";
import type { StoreRecord } from "../schemas/records";

const ACTIVE = 1;
const HIDDEN = 0;

/** `Street 12/3`, as far as upstream knows it. */
const streetLine = (address: StoreRecord["store_address"]): string | null => {
  if (!address) return null;
  const numbers = [address.address2, address.address3].filter((part) => part !== null).join("/");
  return [address.address1, numbers].filter(Boolean).join(" ") || null;
};

/** Stores that customers may see, by name. */
export const toStores = (records: readonly StoreRecord[], locale: Locale): StoreSummary[] => {
  const { compare } = new Intl.Collator(locale);
  return records
    .filter(({ visibility_for_customer: visible }) => visible !== HIDDEN)
    .filter(({ state }) => state === null || state === ACTIVE)
    .map((record) => ({
      id: record.store_id,
      name: record.name,
      street: streetLine(record.store_address),
      city: record.store_address?.city ?? null,
    }))
    .sort((one, other) => compare(one.name, other.name));
};
