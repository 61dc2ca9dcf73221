import "server-only";
import type { Undated } from "@/lib/contracts/dated";
import type { Position, Store, StoreDetail, StoreSummary } from "@/lib/contracts/stores";
import type { Locale } from "@/lib/i18n/locales";
import type { StoreRecord } from "../schemas/records";
import type { FullStoreRecord } from "../schemas/stores";
import { toWeek } from "./opening";
import { toImages, toListImage } from "./rewards";
import { plainText } from "./text";

const ACTIVE = 1;
const HIDDEN = 0;

/** `Street 12/3`, as far as upstream knows it. */
const streetLine = (address: StoreRecord["store_address"]): string | null => {
  if (!address) return null;
  const numbers = [address.address2, address.address3].filter((part) => part !== null).join("/");
  return [address.address1, numbers].filter(Boolean).join(" ") || null;
};

/** Whether customers may see the store. */
export const isVisible = ({ visibility_for_customer, state }: StoreRecord): boolean =>
  visibility_for_customer !== HIDDEN && (state === null || state === ACTIVE);

const toSummary = (record: StoreRecord): StoreSummary => ({
  id: record.store_id,
  name: record.name,
  street: streetLine(record.store_address),
  city: record.store_address?.city ?? null,
});

const byName = (locale: Locale) => {
  const { compare } = new Intl.Collator(locale);
  return (one: StoreSummary, other: StoreSummary) => compare(one.name, other.name);
};

/** Stores that customers may see, by name. */
export const toStores = (records: readonly StoreRecord[], locale: Locale): StoreSummary[] =>
  records.filter(isVisible).map(toSummary).sort(byName(locale));

/** Null where it is not known, and for the zeros that stand for that. */
const toPosition = (gps: FullStoreRecord["gps_coordinates"]): Position | null => {
  const latitude = gps?.gps_latitude ?? 0;
  const longitude = gps?.gps_longitude ?? 0;
  if (latitude === 0 && longitude === 0) return null;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
};

const toStore = (record: FullStoreRecord): Store => ({
  ...toSummary(record),
  zip: record.store_address?.zip ?? null,
  position: toPosition(record.gps_coordinates),
  week: toWeek(record.opening),
  imageUrl: toListImage(record.image_urls),
});

/** Every store that customers may see, each once, by name. */
export const toStoreList = (records: readonly FullStoreRecord[], locale: Locale): Store[] => {
  const unique = new Map(records.filter(isVisible).map((it) => [it.store_id, it] as const));
  return [...unique.values()].map(toStore).sort(byName(locale));
};

/** Upstream writes `www.example.com` as well; what is no address of the web is left out. */
const toWebsite = (address: string | null): string | null => {
  if (address === null) return null;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
  const plain = url && !url.username && !url.password && url.hostname.includes(".");
  return plain && /^https?:$/.test(url.protocol) ? url.href : null;
};

const EMAIL = /^[^\s@<>"',;:?&]+@[^\s@<>"',;:?&]+\.[^\s@<>"',;:?&]+$/;

export const toStoreDetail = (record: FullStoreRecord): Undated<StoreDetail> => ({
  ...toStore(record),
  description: plainText(record.description) ?? plainText(record.short_description),
  phone: record.phone_number?.replace(/\D/g, "").replace(/^00/, "") || null,
  email:
    record.contact_email !== null && EMAIL.test(record.contact_email) ? record.contact_email : null,
  website: toWebsite(record.url_address),
  images: toImages(record.image_urls),
});
