import { GENDERS } from "@/lib/contracts/genders";
import type { Profile, ProfileUpdate } from "@/lib/contracts/profile";
import type { FieldErrors } from "@/lib/contracts/result";
import { formatPhone } from "./phone";

/** Every field of the form in its order, named as handlers name them in errors; with its length. */
export const FIELDS = {
  firstName: 100,
  lastName: 100,
  preNominals: 50,
  postNominals: 50,
  salutation: 200,
  gender: 10,
  birthdate: 10,
  phone: 20,
  storeId: 100,
  "address.street": 100,
  "address.streetNumber": 20,
  "address.houseNumber": 20,
  "address.zip": 12,
  "address.city": 100,
  "address.countryCode": 2,
} as const;

export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];
export const REQUIRED: ReadonlySet<FieldName> = new Set<FieldName>(["firstName", "lastName"]);

/** What is typed: always text, empty where there is nothing. */
export type Values = Record<FieldName, string>;

export function toValues(profile: Profile): Values {
  const { address } = profile;
  return {
    preNominals: profile.preNominals ?? "",
    firstName: profile.firstName ?? "",
    lastName: profile.lastName ?? "",
    postNominals: profile.postNominals ?? "",
    salutation: profile.salutation ?? "",
    gender: profile.gender ?? "",
    birthdate: profile.birthdate ?? "",
    storeId: profile.storeId ?? "",
    phone: profile.phone ? formatPhone(profile.phone) : "",
    "address.street": address.street ?? "",
    "address.streetNumber": address.streetNumber ?? "",
    "address.houseNumber": address.houseNumber ?? "",
    "address.zip": address.zip ?? "",
    "address.city": address.city ?? "",
    "address.countryCode": address.countryCode ?? "",
  };
}

/** @param version of the profile that the values started from */
export function toUpdate(values: Values, version: Profile["version"]): ProfileUpdate {
  return {
    version,
    preNominals: values.preNominals,
    firstName: values.firstName,
    lastName: values.lastName,
    postNominals: values.postNominals,
    salutation: values.salutation,
    gender: GENDERS.find((gender) => gender === values.gender) ?? "",
    birthdate: values.birthdate,
    phone: values.phone,
    storeId: values.storeId,
    address: {
      street: values["address.street"],
      streetNumber: values["address.streetNumber"],
      houseNumber: values["address.houseNumber"],
      zip: values["address.zip"],
      city: values["address.city"],
      countryCode: values["address.countryCode"],
    },
  };
}

/** Fields whose text differs, in the form's order. */
export const differing = (one: Values, other: Values): FieldName[] =>
  FIELD_NAMES.filter((name) => one[name].trim() !== other[name].trim());

/** What was typed, over data that has changed since: only fields that were touched stay as typed. */
export function rebase(typed: Values, before: Values, now: Values): Values {
  const merged = { ...now };
  for (const name of differing(typed, before)) merged[name] = typed[name];
  return merged;
}

/** What can be said without asking anybody; the handler and upstream check everything again. */
export function check(values: Values, today: string): FieldErrors {
  const errors: FieldErrors = {};
  for (const name of FIELD_NAMES) {
    if (REQUIRED.has(name) && values[name].trim() === "") errors[name] = "required";
    else if (values[name].trim().length > FIELDS[name]) errors[name] = "too_long";
  }
  if (!/^\+?[0-9 ()/-]*$/.test(values.phone.trim())) errors.phone = "invalid_format";
  if (values.birthdate > today) errors.birthdate = "not_allowed_value";
  return errors;
}
