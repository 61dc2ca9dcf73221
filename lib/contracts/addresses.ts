import { z } from "zod";
import type { Address } from "./profile";

/** What an address is for, as the project names it. */
export interface AddressType {
  id: string;
  name: string;
}

/** An address next to the main one. */
export interface AdditionalAddress {
  id: string;
  /** Null where upstream gives none. */
  typeId: string | null;
  address: Address;
  /** Another one as soon as anything of the address changes: an edit sends back what it started from. */
  version: string;
}

export interface AddressBook {
  items: AdditionalAddress[];
  /** Empty where the project has no types: then none can be added. */
  types: AddressType[];
}

const text = (max: number) => z.string().trim().max(max);

/** An address as the form sends it; an empty string clears a field. */
export const AddressInput = z.object({
  typeId: text(100).min(1),
  address: z.object({
    street: text(100),
    streetNumber: text(20),
    houseNumber: text(20),
    zip: text(12),
    city: text(100).min(1),
    countryCode: text(2),
  }),
});
export type AddressInput = z.infer<typeof AddressInput>;

export const AddressUpdate = AddressInput.extend({ version: z.string().max(100) });
export type AddressUpdate = z.infer<typeof AddressUpdate>;
