import type { Store } from "@/lib/contracts/stores";

type Address = Pick<Store, "street" | "zip" | "city">;

const joined = (parts: (string | null)[], by: string) =>
  parts.filter((part) => part !== null).join(by);

/** "Veveří 46, Brno", as far as it is known. */
export const shortAddress = ({ street, city }: Address): string => joined([street, city], ", ");

/** "602 00 Brno", as far as it is known. */
export const townLine = ({ zip, city }: Address): string => joined([zip, city], " ");

/** All of it on one line, as maps take it. */
export const wholeAddress = (address: Address): string =>
  joined([address.street, townLine(address) || null], ", ");
