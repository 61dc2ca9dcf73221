import "server-only";
import { expect } from "vitest";
import type { CustomerProperty, PropertyValue } from "@/lib/contracts/customer-properties";
import { listAgreements } from "../../agreements";
import { listCustomerProperties } from "../../customer-properties";
import { customerSource } from "../../customer-sources";
import { toNewCustomer } from "../../mappers/new-customer";
import { getProfile } from "../../profile";
import { listStoreChoices } from "../../reference";
import { checkRegistrationAbility, createCustomer, validateCustomerData } from "../../registration";
import { createToken } from "../../tokens";
import type { Exercise, Gym } from "../exercise";

/** An answer of the property's kind. */
const answerTo = ({ kind, options, id }: CustomerProperty, unique: string): PropertyValue => {
  const answers: Record<CustomerProperty["kind"], PropertyValue> = {
    text: `${id}-${unique}`,
    other: "1A2 3456",
    integer: "3",
    decimal: "18.5",
    boolean: true,
    date: "2020-02-29",
    datetime: "2024-05-01T08:30",
    choice: options[0]?.id ?? "",
    choices: options.slice(0, 2).map((option) => option.id),
  };
  return answers[kind];
};

const bodyFor = async ({ ctx, open, value }: Gym, email: string) => {
  const [agreements, properties, sourceId, stores] = await Promise.all([
    listAgreements(open),
    listCustomerProperties(open),
    customerSource(open),
    listStoreChoices(open),
  ]);
  const known = value(properties);
  return toNewCustomer({
    locale: ctx.locale,
    email,
    phone: null,
    password: "Contract2026",
    values: {
      firstName: "Con",
      lastName: "Tract",
      gender: "other",
      birthdate: "1990-01-01",
      store: value(stores)[0]?.id,
      "address.city": "Brno",
      "address.countryCode": "cz",
      referralCode: "KAVA2026",
    },
    properties: known,
    answers: Object.fromEntries(known.map((it) => [it.id, answerTo(it, email)])),
    agreements: value(agreements),
    given: new Set([value(agreements)[0]?.id ?? ""]),
    sourceId: value(sourceId),
  });
};

export const exercise: Exercise = {
  upstream: [
    "POST /customers",
    "POST /customers/actions/check-registration-ability",
    "POST /customers/actions/validate-customer-data",
  ],
  async run(gym) {
    const { ctx, keys, call, value } = gym;
    const email = `joins-${ctx.customerId}@example.com`;
    const token = value(await createToken(ctx, { deviceId: `joins-${ctx.customerId}`, name: "C" }));
    const able = async (contact: string) =>
      value(await call(checkRegistrationAbility, ctx, token, "email", contact));
    const valid = async (type: "password" | "referral_code", text: string) =>
      value(await call(validateCustomerData, ctx, type, text));

    expect([await able(email), await able(keys.login)]).toEqual([true, false]);
    expect([await valid("password", "Contract2026"), await valid("password", "Password1")]).toEqual(
      [true, false],
    );
    expect([await valid("referral_code", "KAVA2026"), await valid("referral_code", "X")]).toEqual([
      true,
      false,
    ]);

    const body = await bodyFor(gym, email);
    const { customerId } = value(await call(createCustomer, ctx, token, body));
    const member = { ...ctx, token, customerId };
    expect(value(await getProfile(member))).toMatchObject({ firstName: "Con", email });
    const second = value(await createToken(ctx, { deviceId: `two-${ctx.customerId}`, name: "C" }));
    expect(await createCustomer(ctx, second, body)).toMatchObject({
      error: { fields: { email: "already_exists" } },
    });
  },
};
