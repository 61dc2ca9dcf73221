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

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

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
export const asSent = (raw: RawCustomer) => {
  const personal = sendable(fieldsOf(raw.personal_information), READ_ONLY_PERSONAL);
  // An empty list of the newer form would make upstream ignore the older one beside it.
  if (isFields(personal.agreement) && isEmptyList(personal.consents)) delete personal.consents;
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
  // "Dear Mr Novák" no longer fits another name: left out, upstream writes a new one. One that was
  // typed just now does.
  const renamed = NAMING.some((name) => (personal[name] ?? null) !== (before[name] ?? null));
  const typed = input.salutation !== (before.salutation ?? "");
  if (input.salutation === "" || (renamed && !typed)) delete personal.salutation;
  else personal.salutation = input.salutation;
  if (input.storeId !== "") personal.store_id = input.storeId;
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

/** Whether the customer that was read has everything that was sent: then the write happened. */
export const hasAll = (raw: unknown, sent: unknown): boolean => {
  if (!isFields(sent)) return JSON.stringify(raw ?? null) === JSON.stringify(sent ?? null);
  const fields = fieldsOf(raw);
  return Object.entries(sent).every(
    ([name, value]) => Array.isArray(value) || hasAll(fields[name], value),
  );
};
