import type { StoreSummary } from "@/lib/contracts/stores";

/** A store's name, with its town where the name does not say it. */
export const storeLabel = ({ name, city }: StoreSummary): string =>
  city && !name.includes(city) ? `${name}, ${city}` : name;
