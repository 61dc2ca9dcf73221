import { describe, expect, test, vi } from "vitest";
import type { RegistrationForm, RegistrationInput } from "@/lib/contracts/registration";
import { askedValues, checkRegistration } from "./check";

vi.mock("@/lib/site", () => ({ site: () => ({ callingCode: "420" }) }));

const form: RegistrationForm = {
  contact: "email",
  proof: false,
  steps: [
    {
      title: "about",
      heading: null,
      fields: [
        { name: "firstName", required: true },
        { name: "birthdate", required: false },
        { name: "phone", required: false },
        { name: "store", required: false },
        { name: "properties", required: false },
      ],
    },
  ],
  properties: [
    {
      id: "p",
      name: "P",
      description: null,
      kind: "integer",
      options: [],
      required: true,
      unique: false,
    },
  ],
  agreements: [
    {
      id: "terms",
      textId: "gtc",
      name: "Terms",
      textHtml: null,
      withdrawalHtml: null,
      channelId: null,
      kind: "gtc",
      required: true,
      atRegistration: true,
      atNewsletter: false,
      order: 0,
    },
  ],
  countries: [],
  stores: [],
};

const input = (over: Partial<RegistrationInput> = {}): RegistrationInput => ({
  contact: "eva@example.com",
  password: "Tajemstvi1",
  values: { firstName: "Eva" },
  properties: { p: "3" },
  agreements: ["terms"],
  ...over,
});

const check = (over: Partial<RegistrationInput>) =>
  checkRegistration(form, input(over), "2026-11-25");

describe("a registration", () => {
  test("with all that is asked for is right", () => expect(check({})).toEqual({}));

  test.each<[Partial<RegistrationInput>, object]>([
    [{ values: {} }, { firstName: "required" }],
    [{ values: { firstName: "E", birthdate: "2026-11-26" } }, { birthdate: "not_allowed_value" }],
    [{ values: { firstName: "E", phone: "12" } }, { phone: "invalid_format" }],
    [{ values: { firstName: "E", store: "nowhere" } }, { store: "not_found" }],
    [{ properties: {} }, { "properties.p": "required" }],
    [{ properties: { p: "three" } }, { "properties.p": "invalid_format" }],
    [{ agreements: ["else"] }, { "agreements.terms": "required" }],
    [{ password: "heslo" }, { password: "not_allowed_value" }],
  ])("%o is told %o", (over, errors) => expect(check(over)).toEqual(errors));

  test("keeps only what was asked for, contacts in one spelling", () => {
    const values = { firstName: "Eva", lastName: "Unasked", phone: "777 100 100", birthdate: "" };
    expect(askedValues(form, { values })).toEqual({ firstName: "Eva", phone: "420777100100" });
  });
});
