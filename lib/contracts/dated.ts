import type { Instant } from "./time";

/** Public data, which may be older than the reply that brings it. */
export interface Dated {
  /** When it was true, where upstream could not be asked again since; null where it is fresh. */
  asOf: Instant | null;
}

/** What was read, before anybody asks how old it is. */
export type Undated<T extends Dated> = Omit<T, keyof Dated>;
