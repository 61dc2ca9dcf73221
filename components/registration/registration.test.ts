import { describe, expect, test } from "vitest";
import type { RegistrationForm } from "@/lib/contracts/registration";
import { EMPTY, parseDraft } from "./draft";
import { checkStep, firstStepOf, isContact, stepOf } from "./rules";

const step = {
  title: "about" as const,
  heading: null,
  fields: [
    { name: "firstName" as const, required: true },
    { name: "phone" as const, required: false },
    { name: "properties" as const, required: false },
  ],
};
const form: RegistrationForm = {
  contact: "email",
  proof: true,
  steps: [
    step,
    { title: "more", heading: null, fields: [{ name: "referralCode", required: false }] },
  ],
  properties: [
    {
      id: "p",
      name: "P",
      description: null,
      kind: "decimal",
      options: [],
      required: true,
      unique: false,
    },
  ],
  agreements: [],
  countries: [],
  stores: [],
};

describe("a draft", () => {
  test("is read back as it was", () => {
    expect(parseDraft(JSON.parse(JSON.stringify(EMPTY)))).toEqual(EMPTY);
  });

  test.each([
    null,
    [],
    {},
    { ...EMPTY, contact: 1 },
    { ...EMPTY, proven: 1 },
    { ...EMPTY, values: { firstName: 1 } },
    { ...EMPTY, properties: { p: null } },
    { ...EMPTY, agreements: [1] },
  ])("is none: %o", (value) => expect(parseDraft(value)).toBeNull());
});

describe("a step", () => {
  const errors = (values: object, properties = {}) =>
    checkStep(step, form, { ...EMPTY, values, properties }, "2026-11-25");

  test("says what is missing or cannot be right", () => {
    expect(errors({})).toEqual({ firstName: "required", "properties.p": "required" });
    expect(errors({ firstName: "Eva", phone: "abc" }, { p: "much" })).toEqual({
      phone: "invalid_format",
      "properties.p": "invalid_format",
    });
    expect(errors({ firstName: "Eva", phone: "+420 777 100 100" }, { p: "1,5" })).toEqual({});
  });

  test("is found by what it asks for", () => {
    expect(stepOf("contact", form)).toBe(0);
    expect(stepOf("properties.p", form)).toBe(1);
    expect(stepOf("referralCode", form)).toBe(2);
    expect(stepOf("password", form)).toBe(3);
    expect(firstStepOf({ password: "required", referralCode: "not_found" }, form)).toBe(2);
  });
});

test.each([
  ["email", "eva@example.com", true],
  ["email", "eva@example", false],
  ["email", "eva example@x.cz", false],
  ["phone", "777 100 100", true],
  ["phone", "+44 (20) 7946-0958", true],
  ["phone", "eva", false],
] as const)("as %s, %s is one: %s", (type, text, expected) =>
  expect(isContact(type, text)).toBe(expected),
);
