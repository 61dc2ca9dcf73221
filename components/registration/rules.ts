import type { ContactType } from "@/lib/contracts/contact-proof";
import type { PropertyKind } from "@/lib/contracts/customer-properties";
import { brokenRules } from "@/lib/contracts/password";
import type { RegistrationForm, RegistrationFormStep } from "@/lib/contracts/registration";
import type { FieldErrors } from "@/lib/contracts/result";
import type { Draft } from "./draft";

/** Most characters of a field; those that are not typed have none. */
export const LENGTHS: Partial<Record<string, number>> = {
  firstName: 100,
  lastName: 100,
  preNominals: 50,
  postNominals: 50,
  email: 254,
  phone: 20,
  "address.street": 100,
  "address.streetNumber": 20,
  "address.houseNumber": 20,
  "address.zip": 12,
  "address.city": 100,
  referralCode: 50,
};

const PATTERNS: Record<ContactType, RegExp> = {
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  phone: /^(\+|00)?[\d ()/.-]{6,25}$/,
};

const NUMBERS: Partial<Record<PropertyKind, RegExp>> = {
  integer: /^-?\d{1,15}$/,
  decimal: /^-?\d{1,12}([.,]\d{1,6})?$/,
};

/** Whether what is typed can be a contact of that kind; upstream knows better. */
export const isContact = (type: ContactType, text: string): boolean =>
  PATTERNS[type].test(text.trim());

export const isAnswered = (answer: Draft["properties"][string] | undefined): boolean =>
  Array.isArray(answer) ? answer.length > 0 : answer !== undefined && answer !== "";

/** What is missing or cannot be right in one step, without asking anybody. */
export function checkStep(
  { fields }: RegistrationFormStep,
  form: RegistrationForm,
  draft: Draft,
  today: string,
): FieldErrors {
  const errors: FieldErrors = {};
  for (const { name, required } of fields) {
    if (name === "properties") {
      for (const { id, kind, required: must } of form.properties) {
        const answer = draft.properties[id];
        const key = `properties.${id}`;
        if (!isAnswered(answer)) {
          if (must) errors[key] = "required";
        } else if (!(NUMBERS[kind]?.test(String(answer).trim()) ?? true)) {
          errors[key] = "invalid_format";
        }
      }
      continue;
    }
    const value = draft.values[name]?.trim() ?? "";
    if (value === "") {
      if (required) errors[name] = "required";
    } else if ((name === "email" || name === "phone") && !isContact(name, value)) {
      errors[name] = "invalid_format";
    } else if (name === "birthdate" && value > today) errors[name] = "not_allowed_value";
  }
  return errors;
}

/** The same for the last step, where password and consents are. */
export function checkFinish(form: RegistrationForm, draft: Draft, password: string): FieldErrors {
  const errors: FieldErrors = {};
  if (password === "") errors.password = "required";
  else if (brokenRules(password).length > 0) errors.password = "not_allowed_value";
  for (const { id, required } of form.agreements) {
    if (required && !draft.agreements.includes(id)) errors[`agreements.${id}`] = "required";
  }
  return errors;
}

/**
 * The step that has a field, as its place in the form: 0 is the contact, the last one the password.
 */
export function stepOf(field: string, { steps }: RegistrationForm): number {
  if (field === "contact") return 0;
  const name = field.startsWith("properties") ? "properties" : field;
  const at = steps.findIndex(({ fields }) => fields.some((it) => it.name === name));
  return at < 0 ? steps.length + 1 : at + 1;
}

/** The first step that something is wrong in. */
export const firstStepOf = (errors: FieldErrors, form: RegistrationForm): number =>
  Math.min(...Object.keys(errors).map((field) => stepOf(field, form)));
