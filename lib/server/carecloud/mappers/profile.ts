import "server-only";
import { z } from "zod";
import type { Gender, Profile } from "@/lib/contracts/profile";
import { imageHref } from "@/lib/server/images";
import { AddressRecord } from "../schemas/addresses";
import { number, part, text } from "../schemas/lenient";
import { toAddress } from "./addresses";
import { parseDate, parseDateTime } from "./time";

/** A customer as upstream sent it, with every field that the app knows nothing of. */
export type RawCustomer = Record<string, unknown>;

export const RawCustomer = z.record(z.string(), z.unknown());

const PersonalInformation = z.object({
  salutation: text,
  gender: number,
  first_name: text,
  last_name: text,
  pre_nominals: text,
  post_nominals: text,
  birthdate: text,
  email: text,
  phone: text,
  language_id: text,
  store_id: text,
  photo_url: text,
  address: part(AddressRecord),
});

const Customer = z.object({
  personal_information: PersonalInformation,
  last_change: text,
});

export const GENDER_CODES: Record<Gender, number> = {
  male: 1,
  female: 2,
  miss: 3,
  private: 4,
  other: 5,
};

const genderOf = (code: number | null): Gender | null => {
  const found = Object.entries(GENDER_CODES).find(([, value]) => value === code);
  return found ? (found[0] as Gender) : null;
};

/**
 * The photo's address here. Pictures are kept long by their address, and a new photo may have the
 * old one's: the record's version makes it another.
 */
const photoHref = (url: string | null, version: string | null): string | null => {
  const href = imageHref(url);
  return href && version ? `${href}&v=${encodeURIComponent(version)}` : href;
};

/** Null where the reply is no customer. */
export const toProfile = (raw: RawCustomer, zone: string): Profile | null => {
  const parsed = Customer.safeParse(raw);
  if (!parsed.success) return null;
  const { personal_information: person, last_change } = parsed.data;
  const version = parseDateTime(last_change, zone);
  return {
    salutation: person.salutation,
    preNominals: person.pre_nominals,
    firstName: person.first_name,
    lastName: person.last_name,
    postNominals: person.post_nominals,
    gender: genderOf(person.gender),
    birthdate: parseDate(person.birthdate),
    email: person.email,
    phone: person.phone,
    language: person.language_id?.toLowerCase() ?? null,
    photoUrl: photoHref(person.photo_url, version),
    storeId: person.store_id,
    address: toAddress(person.address),
    version,
  };
};
