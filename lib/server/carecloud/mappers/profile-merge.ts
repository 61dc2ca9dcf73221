import "server-only";
import type { ProfileUpdate } from "@/lib/contracts/profile";
import type { Locale } from "@/lib/i18n/locales";
import { GENDER_CODES, type RawCustomer } from "./profile";

/** What upstream sets by itself: it is read, never sent. */
const READ_ONLY = new Set(["customer_id", "doi_email", "doi_phone", "last_change", "state"]);
const READ_ONLY_PERSONAL = new Set(["photo_url"]);
const READ_ONLY_CONSENT = new Set(["last_change"]);

/** The only field that the document lets be null; any other is cleared by leaving it out. */
const NULLABLE = new Set(["gender"]);

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** Without what may not be sent, and without nulls: PUT clears what is left out. */
const sendable = (fields: Fields, readOnly: ReadonlySet<string>): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => !readOnly.has(name) && (value !== null || NULLABLE.has(name)),
    ),
  );

/** Sets what has a value, takes out what has none. */
const change = (fields: Fields, changes: Record<string, string>): Fields => {
  const changed = { ...fields };
  for (const [name, value] of Object.entries(changes)) {
    if (value === "") delete changed[name];
    else changed[name] = value;
  }
  return changed;
};

/** Digits with the international prefix, as upstream keeps phone numbers. */
export const phoneDigits = (phone: string): string => phone.replace(/\D/g, "").replace(/^00/, "");

/** The customer as PUT takes it back: everything that was read and may be sent. */
const asSent = (raw: RawCustomer) => {
  const personal = sendable(fieldsOf(raw.personal_information), READ_ONLY_PERSONAL);
  if (isFields(personal.address)) personal.address = sendable(personal.address, new Set());
  if (Array.isArray(personal.consents)) {
    personal.consents = personal.consents.map((consent: unknown) =>
      isFields(consent) ? sendable(consent, READ_ONLY_CONSENT) : consent,
    );
  }
  return { rest: sendable(raw, READ_ONLY), personal };
};

const NAMING = ["gender", "first_name", "last_name", "pre_nominals", "post_nominals"] as const;

/** Merges an edit into the customer that was just read; loses no field the app does not know. */
export const mergeProfile = (raw: RawCustomer, input: ProfileUpdate): RawCustomer => {
  const { rest, personal: before } = asSent(raw);
  const personal = change(before, {
    first_name: input.firstName,
    last_name: input.lastName,
    pre_nominals: input.preNominals,
    post_nominals: input.postNominals,
    birthdate: input.birthdate,
    phone: phoneDigits(input.phone),
  });
  personal.gender = input.gender === "" ? null : GENDER_CODES[input.gender];
  // "Dear Mr Novák" no longer fits another name: left out, upstream writes a new one.
  if (NAMING.some((name) => (personal[name] ?? null) !== (before[name] ?? null))) {
    delete personal.salutation;
  }
  const address = change(fieldsOf(before.address), {
    address1: input.address.street,
    address2: input.address.streetNumber,
    address3: input.address.houseNumber,
    zip: input.address.zip,
    city: input.address.city,
    country_code: input.address.countryCode.toLowerCase(),
  });
  if (Object.keys(address).length > 0) personal.address = address;
  else delete personal.address;
  return { ...rest, personal_information: personal };
};

/** The customer with another language; null where it has that one already. */
export const mergeLanguage = (raw: RawCustomer, language: Locale): RawCustomer | null => {
  const { rest, personal } = asSent(raw);
  if (personal.language_id === language) return null;
  return { ...rest, personal_information: { ...personal, language_id: language } };
};

/** The customer with another e-mail. */
export const mergeEmail = (raw: RawCustomer, email: string): RawCustomer => {
  const { rest, personal } = asSent(raw);
  return { ...rest, personal_information: { ...personal, email } };
};

/** The customer as it is, in the form PUT takes: for what is written beside it. */
export const mergeNothing = (raw: RawCustomer): RawCustomer => {
  const { rest, personal } = asSent(raw);
  return { ...rest, personal_information: personal };
};

/** The customer with another favourite store; null where it has that one already. */
export const mergeStore = (raw: RawCustomer, storeId: string): RawCustomer | null => {
  const { rest, personal } = asSent(raw);
  if (personal.store_id === storeId) return null;
  return { ...rest, personal_information: { ...personal, store_id: storeId } };
};

/** Whether the customer that was read has everything that was sent: then the write happened. */
export const hasAll = (raw: unknown, sent: unknown): boolean => {
  if (!isFields(sent)) return JSON.stringify(raw ?? null) === JSON.stringify(sent ?? null);
  const fields = fieldsOf(raw);
  return Object.entries(sent).every(
    ([name, value]) => Array.isArray(value) || hasAll(fields[name], value),
  );
};
