import "server-only";
import { z } from "zod";
import { id, part, text } from "./lenient";

export const AddressRecord = z.object({
  address1: text,
  address2: text,
  address3: text,
  zip: text,
  city: text,
  country_code: text,
});
export type AddressRecord = z.infer<typeof AddressRecord>;

export const AdditionalAddressRecord = z.object({
  additional_address_id: id,
  address_type: text,
  address: part(AddressRecord),
});
export type AdditionalAddressRecord = z.infer<typeof AdditionalAddressRecord>;

export const AddressTypeRecord = z.object({ address_type_id: id, name: z.string().min(1) });
export type AddressTypeRecord = z.infer<typeof AddressTypeRecord>;
