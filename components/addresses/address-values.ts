import type { AdditionalAddress, AddressInput } from "@/lib/contracts/addresses";
import type { FieldErrors } from "@/lib/contracts/result";

/** Every field of the form in its order, named as the handler names them in errors; with its length. */
export const FIELDS = {
  typeId: 100,
  "address.street": 100,
  "address.streetNumber": 20,
  "address.houseNumber": 20,
  "address.zip": 12,
  "address.city": 100,
  "address.countryCode": 2,
} as const;

export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];
export const REQUIRED: ReadonlySet<FieldName> = new Set<FieldName>(["typeId", "address.city"]);

/** What is typed: always text, empty where there is nothing. */
export type Values = Record<FieldName, string>;

/** What the form starts with: an address, or nothing but a country. */
export function toValues(edited: AdditionalAddress | null, country: string): Values {
  const address = edited?.address;
  return {
    typeId: edited?.typeId ?? "",
    "address.street": address?.street ?? "",
    "address.streetNumber": address?.streetNumber ?? "",
    "address.houseNumber": address?.houseNumber ?? "",
    "address.zip": address?.zip ?? "",
    "address.city": address?.city ?? "",
    "address.countryCode": (edited ? address?.countryCode : country) ?? "",
  };
}

export const toInput = (values: Values): AddressInput => ({
  typeId: values.typeId,
  address: {
    street: values["address.street"],
    streetNumber: values["address.streetNumber"],
    houseNumber: values["address.houseNumber"],
    zip: values["address.zip"],
    city: values["address.city"],
    countryCode: values["address.countryCode"],
  },
});

/** What can be said without asking anybody; the handler and upstream check everything again. */
export function check(values: Values): FieldErrors {
  const errors: FieldErrors = {};
  for (const name of FIELD_NAMES) {
    const value = values[name].trim();
    if (REQUIRED.has(name) && value === "") errors[name] = "required";
    else if (value.length > FIELDS[name]) errors[name] = "too_long";
  }
  return errors;
}
