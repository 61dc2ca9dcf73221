import type { Address } from "@/lib/contracts/profile";

/**
 * An address as written on a letter, without its country: "Údolní 212/4a", "602 00 Brno". Both
 * numbers of a house are joined by a slash, as where there are two they are written.
 */
export function addressLines(address: Address): string[] {
  const numbers = [address.streetNumber, address.houseNumber].filter(Boolean).join("/");
  return [
    [address.street, numbers].filter(Boolean).join(" "),
    [address.zip, address.city].filter(Boolean).join(" "),
  ].filter((line) => line !== "");
}
