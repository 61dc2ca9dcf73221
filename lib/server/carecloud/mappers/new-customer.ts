import "server-only";
import type { Agreement } from "@/lib/contracts/agreements";
import type { CustomerProperty } from "@/lib/contracts/customer-properties";
import type { RegistrationInput } from "@/lib/contracts/registration";
import type { Locale } from "@/lib/i18n/locales";
import { toPropertyRecord, type PropertyRecordInput } from "./customer-properties";
import { GENDER_CODES } from "./profile";

const GIVEN = 1;
const NOT_GIVEN = 0;

/** What `POST /customers` takes. */
export interface NewCustomer {
  customer: { personal_information: Record<string, unknown> };
  customer_source: { customer_source_id: string };
  password: string;
  autologin: true;
  property_records?: PropertyRecordInput[];
  referral_code?: string;
}

/** Everything that makes a customer, checked and in upstream's spelling. */
export interface Registrant {
  locale: Locale;
  email: string | null;
  phone: string | null;
  password: string;
  values: RegistrationInput["values"];
  properties: readonly CustomerProperty[];
  answers: RegistrationInput["properties"];
  /** Those that registration asks for. */
  agreements: readonly Agreement[];
  given: ReadonlySet<string>;
  sourceId: string;
}

/** Only what has a value: upstream has no use for empty texts. */
const filled = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && value !== "",
    ),
  );

/** A registration as upstream takes it. A consent that is not ticked is sent as not given. */
export const toNewCustomer = (who: Registrant): NewCustomer => {
  const { values } = who;
  const address = filled({
    address1: values["address.street"],
    address2: values["address.streetNumber"],
    address3: values["address.houseNumber"],
    zip: values["address.zip"],
    city: values["address.city"],
    country_code: values["address.countryCode"]?.toLowerCase(),
  });
  const answers = who.properties.flatMap((property) => {
    const record = toPropertyRecord(property, who.answers[property.id]);
    return record ? [record] : [];
  });
  return {
    customer: {
      personal_information: filled({
        gender: values.gender ? GENDER_CODES[values.gender] : null,
        first_name: values.firstName,
        last_name: values.lastName,
        pre_nominals: values.preNominals,
        post_nominals: values.postNominals,
        birthdate: values.birthdate,
        email: who.email,
        phone: who.phone,
        language_id: who.locale,
        store_id: values.store,
        address: Object.keys(address).length > 0 ? address : null,
        consents: who.agreements.map(({ id }) => ({
          consent_id: id,
          consent_value: who.given.has(id) ? GIVEN : NOT_GIVEN,
        })),
      }),
    },
    customer_source: { customer_source_id: who.sourceId },
    password: who.password,
    autologin: true,
    ...(answers.length > 0 && { property_records: answers }),
    ...(values.referralCode && { referral_code: values.referralCode }),
  };
};
