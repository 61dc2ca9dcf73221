/** A store as lists show it. */
export interface StoreSummary {
  id: string;
  name: string;
  /** Street and number, or null. */
  street: string | null;
  city: string | null;
}
