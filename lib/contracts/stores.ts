import type { Dated } from "./dated";
import { z } from "zod";
import type { OpeningWeek } from "./opening";

/** A store as lists of others show it. */
export interface StoreSummary {
  id: string;
  name: string;
  /** Street and number, or null. */
  street: string | null;
  city: string | null;
}

/** Degrees. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** A store as the list of stores shows it. */
export interface Store extends StoreSummary {
  zip: string | null;
  position: Position | null;
  /** In the project's time zone; null where upstream does not say. */
  week: OpeningWeek | null;
  /** Address under `/api/images`, or null. */
  imageUrl: string | null;
}

/** Every store that customers may see, by name. */
export interface StoreList extends Dated {
  items: Store[];
}

export interface StoreDetail extends Store, Dated {
  /** As plain text. */
  description: string | null;
  /** Digits with the international prefix, no plus sign. */
  phone: string | null;
  email: string | null;
  /** Of the web, http or https. */
  website: string | null;
  /** Addresses under `/api/images`. */
  images: string[];
}

/** The store that a member makes their own. */
export const StoreUpdate = z.object({ storeId: z.string().min(1).max(128) });
export type StoreUpdate = z.infer<typeof StoreUpdate>;
