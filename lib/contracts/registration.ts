import { z } from "zod";
import type { Agreement } from "./agreements";
import type { ContactType } from "./contact-proof";
import { PropertyValue, type CustomerProperty } from "./customer-properties";
import { GENDERS } from "./genders";
import { MAX_PASSWORD } from "./password";
import type { Country } from "./profile";
import type { StoreSummary } from "./stores";

/** What a step may ask for, next to the contact, the password and the consents, which have their own. */
export const REGISTRATION_FIELDS = [
  "firstName",
  "lastName",
  "preNominals",
  "postNominals",
  "gender",
  "birthdate",
  "email",
  "phone",
  "address.street",
  "address.streetNumber",
  "address.houseNumber",
  "address.zip",
  "address.city",
  "address.countryCode",
  "store",
  "properties",
  "referralCode",
] as const;
export type RegistrationFieldName = (typeof REGISTRATION_FIELDS)[number];
/** The fields that hold one text each. */
export type RegistrationTextName = Exclude<RegistrationFieldName, "properties">;

/** Headings that the app has words for in every language. */
export const STEP_TITLES = ["about", "address", "preferences", "more"] as const;
export type StepTitle = (typeof STEP_TITLES)[number];

export interface RegistrationFormStep {
  title: StepTitle;
  /** The operator's own words in the page's language, in place of the title's. */
  heading: string | null;
  fields: { name: RegistrationFieldName; required: boolean }[];
}

/** Everything the form needs: what the operator asks for, and what can be chosen. */
export interface RegistrationForm {
  contact: ContactType;
  /** Whether a one-time code proves the contact first. */
  proof: boolean;
  steps: RegistrationFormStep[];
  properties: CustomerProperty[];
  agreements: Agreement[];
  /** Empty where nobody asks for them, or they could not be read. */
  countries: Country[];
  stores: StoreSummary[];
}

const text = (max: number) => z.string().trim().max(max).optional();

/** What was typed; the handler knows by itself what is required. */
export const RegistrationInput = z.object({
  contact: z.string().trim().min(1).max(254),
  password: z.string().min(1).max(MAX_PASSWORD),
  values: z.object({
    firstName: text(100),
    lastName: text(100),
    preNominals: text(50),
    postNominals: text(50),
    gender: z.enum(GENDERS).or(z.literal("")).optional(),
    birthdate: z.iso.date().or(z.literal("")).optional(),
    email: text(254),
    phone: z
      .string()
      .trim()
      .max(20)
      .regex(/^\+?[0-9 ()/-]*$/)
      .optional(),
    "address.street": text(100),
    "address.streetNumber": text(20),
    "address.houseNumber": text(20),
    "address.zip": text(12),
    "address.city": text(100),
    "address.countryCode": text(2),
    store: text(100),
    referralCode: text(50),
  } satisfies Record<RegistrationTextName, z.ZodType>),
  properties: z.record(z.string().max(100), PropertyValue),
  /** Ids of the consents that are given. */
  agreements: z.array(z.string().max(100)).max(100),
});
export type RegistrationInput = z.infer<typeof RegistrationInput>;

export const PasswordCheck = z.object({ password: z.string().min(1).max(MAX_PASSWORD) });
export type PasswordCheck = z.infer<typeof PasswordCheck>;

export const ReferralCheck = z.object({ code: z.string().trim().min(1).max(50) });
export type ReferralCheck = z.infer<typeof ReferralCheck>;

export interface Validity {
  valid: boolean;
}
