import { z } from "zod";
import { GENDERS, type Gender } from "./genders";
import type { Instant, PlainDate } from "./time";

export type { Gender } from "./genders";

export interface Address {
  street: string | null;
  /** Land registry number (`address2`). */
  streetNumber: string | null;
  /** House number (`address3`). */
  houseNumber: string | null;
  zip: string | null;
  city: string | null;
  /** ISO 3166-1 alpha-2, lower case, as upstream writes it. */
  countryCode: string | null;
}

export interface Profile {
  /** How letters begin, "Dear Ms Nováková": upstream writes one where nobody else does. */
  salutation: string | null;
  preNominals: string | null;
  firstName: string | null;
  lastName: string | null;
  postNominals: string | null;
  gender: Gender | null;
  birthdate: PlainDate | null;
  email: string | null;
  /** Digits with the international prefix, no plus sign. */
  phone: string | null;
  /** ISO 639-1. */
  language: string | null;
  /** Address under `/api/images`; another one after every change. */
  photoUrl: string | null;
  /** The store the member belongs to: where the account was made, or one chosen since. */
  storeId: string | null;
  address: Address;
  /** Changes with every write: an edit sends back the one it started from. */
  version: Instant | null;
}

const text = (max: number) => z.string().trim().max(max);

/** Personal data and main address as the form sends them; an empty string clears a field. */
export const ProfileUpdate = z.object({
  version: z.string().nullable(),
  preNominals: text(50),
  firstName: text(100).min(1),
  lastName: text(100).min(1),
  postNominals: text(50),
  salutation: text(200),
  gender: z.enum(GENDERS).or(z.literal("")),
  birthdate: z.iso.date().or(z.literal("")),
  phone: text(20).regex(/^\+?[0-9 ()/-]*$/),
  /** Empty leaves it: upstream lets it be changed, never taken away. */
  storeId: text(100),
  address: z.object({
    street: text(100),
    streetNumber: text(20),
    houseNumber: text(20),
    zip: text(12),
    city: text(100),
    countryCode: text(2),
  }),
});
export type ProfileUpdate = z.infer<typeof ProfileUpdate>;

/** ISO 639-1, one of the app's locales. */
export const LanguageUpdate = z.object({ language: z.string().regex(/^[a-z]{2}$/) });
export type LanguageUpdate = z.infer<typeof LanguageUpdate>;

export interface Country {
  code: string;
  name: string;
}

/** A JPEG or PNG in base64; its true kind and size are checked once it is decoded. */
export const PhotoUpload = z.object({ data: z.string().min(1) });
export type PhotoUpload = z.infer<typeof PhotoUpload>;
