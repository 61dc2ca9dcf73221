import "server-only";
import type { AdditionalAddress, AddressInput } from "@/lib/contracts/addresses";
import type { Address } from "@/lib/contracts/profile";
import { AdditionalAddressRecord, type AddressRecord } from "../schemas/addresses";
import { change, fieldsOf, sendable } from "./fields";
import type { Fields } from "./fields";
import { versionOf } from "./version";

export const toAddress = (record: AddressRecord | null): Address => ({
  street: record?.address1 ?? null,
  streetNumber: record?.address2 ?? null,
  houseNumber: record?.address3 ?? null,
  zip: record?.zip ?? null,
  city: record?.city ?? null,
  countryCode: record?.country_code?.toLowerCase() ?? null,
});

/** The fields of an address that the app knows, over those it does not. */
export const mergeAddress = (before: unknown, input: AddressInput["address"]): Fields =>
  change(sendable(fieldsOf(before)), {
    address1: input.street,
    address2: input.streetNumber,
    address3: input.houseNumber,
    zip: input.zip,
    city: input.city,
    country_code: input.countryCode.toLowerCase(),
  });

export const toAdditionalAddress = (record: AdditionalAddressRecord): AdditionalAddress => {
  const address = toAddress(record.address);
  return {
    id: record.additional_address_id,
    typeId: record.address_type,
    address,
    version: versionOf([record.address_type, address]),
  };
};

/** Null where the reply is no address. */
export const parseAdditionalAddress = (raw: Fields): AdditionalAddress | null => {
  const parsed = AdditionalAddressRecord.safeParse(raw);
  return parsed.success ? toAdditionalAddress(parsed.data) : null;
};

const READ_ONLY = new Set(["additional_address_id"]);

/** The whole record as upstream takes it: what was read, less what it sets itself, and the edit. */
export const mergeAdditionalAddress = (raw: Fields, input: AddressInput): Fields => ({
  ...sendable(raw, READ_ONLY),
  address_type: input.typeId,
  address: mergeAddress(raw.address, input.address),
});

/** Whether an address has what was sent. */
export const hasAddress = (found: AdditionalAddress, input: AddressInput): boolean =>
  found.typeId === input.typeId &&
  Object.entries(found.address).every(
    ([name, value]) =>
      (value ?? "").toLowerCase() === input.address[name as keyof Address].toLowerCase(),
  );
