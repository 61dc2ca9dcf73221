import "server-only";
import type { ProfileUpdate } from "@/lib/contracts/profile";
import type { Locale } from "@/lib/i18n/locales";
import { mergeAddress } from "./addresses";
import { change, fieldsOf, isFields, sendable } from "./fields";
import { GENDER_CODES, type RawCustomer } from "./profile";

/** What upstream sets by itself: it is read, never sent. */
const READ_ONLY = new Set(["customer_id", "doi_email", "doi_phone", "last_change", "state"]);
const READ_ONLY_PERSONAL = new Set(["photo_url"]);
const READ_ONLY_CONSENT = new Set(["last_change"]);

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Digits with the international prefix, as upstream keeps phone numbers. */
export const phoneDigits = (phone: string): string => phone.replace(/\D/g, "").replace(/^00/, "");

/** The customer as PUT takes it back: everything that was read and may be sent. */
export const asSent = (raw: RawCustomer) => {
  const personal = sendable(fieldsOf(raw.personal_information), READ_ONLY_PERSONAL);
  // An empty list of the newer form would make upstream ignore the older one beside it.
  if (isFields(personal.agreement) && isEmptyList(personal.consents)) delete personal.consents;
  if (isFields(personal.address)) personal.address = sendable(personal.address);
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
  const address = mergeAddress(before.address, input.address);
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
