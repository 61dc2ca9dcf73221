import { describe, expect, it } from "vitest";
import { ProfileUpdate, type Profile } from "@/lib/contracts/profile";
import { check, differing, FIELD_NAMES, FIELDS, rebase, toUpdate, toValues } from "./form-values";
import { formatPhone } from "./phone";

const profile: Profile = {
  salutation: null,
  photoUrl: null,
  preNominals: "Ing.",
  firstName: "Eva",
  lastName: "Nováková",
  postNominals: null,
  gender: "female",
  birthdate: "1988-04-12",
  email: "eva@example.com",
  phone: "420777100100",
  language: "cs",
  storeId: null,
  address: {
    street: "Údolní",
    streetNumber: "212",
    houseNumber: "4a",
    zip: "602 00",
    city: "Brno",
    countryCode: "cz",
  },
  version: "2026-11-23T20:00:00Z",
};
const values = toValues(profile);
const TODAY = "2026-11-23";

it("sends back what it was given, and nothing it was not", () => {
  const update = ProfileUpdate.parse(toUpdate(values, profile.version));
  expect(update).toEqual({
    version: profile.version,
    salutation: "",
    storeId: "",
    preNominals: "Ing.",
    firstName: "Eva",
    lastName: "Nováková",
    postNominals: "",
    gender: "female",
    birthdate: "1988-04-12",
    phone: "+420 777 100 100",
    address: profile.address,
  });
});

it("knows every field of the contract, by the names that errors use, and its length", () => {
  const { address, version: _version, ...person } = ProfileUpdate.shape;
  const names = [
    ...Object.keys(person),
    ...Object.keys(address.shape).map((name) => `address.${name}`),
  ];
  expect([...FIELD_NAMES].sort()).toEqual(names.sort());
  for (const name of FIELD_NAMES) {
    if (["gender", "birthdate", "phone"].includes(name)) continue;
    const fits = { ...values, [name]: "a".repeat(FIELDS[name]) };
    expect(ProfileUpdate.safeParse(toUpdate(fits, null)).success, name).toBe(true);
    const long = { ...values, [name]: "a".repeat(FIELDS[name] + 1) };
    expect(ProfileUpdate.safeParse(toUpdate(long, null)).success, name).toBe(false);
    expect(check(long, TODAY)).toEqual({ [name]: "too_long" });
  }
});

describe("what is checked before sending", () => {
  it("finds nothing wrong with what upstream holds", () => {
    expect(check(values, TODAY)).toEqual({});
  });

  it.each([
    ["firstName", "", "required"],
    ["lastName", "   ", "required"],
    ["phone", "call me", "invalid_format"],
    ["birthdate", "2026-11-24", "not_allowed_value"],
  ] as const)("%s %j is %s", (name, value, reason) => {
    expect(check({ ...values, [name]: value }, TODAY)).toEqual({ [name]: reason });
  });
});

describe("typing over data that changed meanwhile", () => {
  const now = { ...values, phone: "+420 777 999 999", "address.city": "Praha" };

  it("keeps what was typed and takes the rest as it is now", () => {
    const typed = { ...values, firstName: "Evička", "address.city": "Olomouc" };
    const merged = rebase(typed, values, now);
    expect(merged).toEqual({ ...now, firstName: "Evička", "address.city": "Olomouc" });
    expect(differing(merged, now)).toEqual(["firstName", "address.city"]);
  });

  it("does not take spaces at the ends for a change", () => {
    expect(differing({ ...values, firstName: " Eva " }, values)).toEqual([]);
  });
});

it.each([
  ["420777100100", "+420 777 100 100"],
  ["421905123456", "+421 905 123 456"],
  ["4915112345678", "+4915112345678"],
  ["42077710010", "+42077710010"],
])("writes phone %s as %s", (digits, expected) => {
  expect(formatPhone(digits)).toBe(expected);
});
