import type { Position, Store } from "@/lib/contracts/stores";
import { matches } from "@/lib/queries/search";
import { distanceBetween } from "./distance";
import { openStateOf, type WallClock } from "./opening";

export type StoreOrder = "name" | "distance";

export interface StoreWish {
  query: string;
  /** Only what is open this minute; a store whose hours are not known is not among them. */
  openNow: boolean;
  clock: WallClock;
  order: StoreOrder;
  /** Where the visitor is, if they said so. */
  from: Position | null;
  /** The member's own store, which comes first by name. */
  favourite: string | null;
}

export interface FoundStore {
  store: Store;
  /** Null where either place is not known. */
  kilometres: number | null;
}

/** Stores that fit a wish, in its order. They come by name; without a position they go last. */
export function findStores(stores: readonly Store[], wish: StoreWish): FoundStore[] {
  const { query, openNow, clock, order, from, favourite } = wish;
  const found = stores
    .filter(
      ({ name, street, city, zip, week }) =>
        matches(query, name, street, city, zip, zip && zip.replaceAll(" ", "")) &&
        (!openNow || openStateOf(week, clock)?.open === true),
    )
    .map((store) => ({
      store,
      kilometres: from && store.position ? distanceBetween(from, store.position) : null,
    }));
  const far = ({ kilometres }: FoundStore) => kilometres ?? Number.MAX_VALUE;
  if (order === "distance") return found.sort((one, other) => far(one) - far(other));
  const own = ({ store }: FoundStore) => (store.id === favourite ? 0 : 1);
  return found.sort((one, other) => own(one) - own(other));
}
