import "server-only";
import { brokenRules } from "@/lib/contracts/password";
import type {
  RegistrationForm,
  RegistrationInput,
  RegistrationTextName,
} from "@/lib/contracts/registration";
import type { FieldErrors } from "@/lib/contracts/result";
import { toPropertyRecord } from "@/lib/server/carecloud/mappers/customer-properties";
import { normalContact } from "@/lib/server/contacts";

/** Fields that hold one text each and that this form asks for. */
const askedFields = (form: RegistrationForm) =>
  form.steps
    .flatMap(({ fields }) => fields)
    .filter((field): field is { name: RegistrationTextName; required: boolean } => {
      return field.name !== "properties";
    });

/** What was typed for fields that this form asks for; a contact in its one spelling. */
export function askedValues(
  form: RegistrationForm,
  { values }: Pick<RegistrationInput, "values">,
): RegistrationInput["values"] {
  const names = new Set<string>(askedFields(form).map(({ name }) => name));
  const asked: RegistrationInput["values"] = Object.fromEntries(
    Object.entries(values).filter(([name, value]) => names.has(name) && value !== ""),
  );
  for (const type of ["email", "phone"] as const) {
    const contact = asked[type] && normalContact(type, asked[type]);
    if (contact) asked[type] = contact;
  }
  return asked;
}

/**
 * What is missing or cannot be right, by the form's own rules; upstream has the last word.
 * @param today where the project is
 */
export function checkRegistration(
  form: RegistrationForm,
  input: RegistrationInput,
  today: string,
): FieldErrors {
  const errors: FieldErrors = {};
  const values = askedValues(form, input);
  for (const { name, required } of askedFields(form)) {
    if (required && !values[name]) errors[name] = "required";
  }
  for (const type of ["email", "phone"] as const) {
    const typed = values[type];
    if (typed && normalContact(type, typed) === null) errors[type] = "invalid_format";
  }
  if (values.birthdate && values.birthdate > today) errors.birthdate = "not_allowed_value";
  if (values.store && !form.stores.some(({ id }) => id === values.store)) {
    errors.store = "not_found";
  }
  for (const property of form.properties) {
    const answer = input.properties[property.id];
    const given = Array.isArray(answer) ? answer.length > 0 : answer !== undefined && answer !== "";
    if (!given && property.required) errors[`properties.${property.id}`] = "required";
    else if (given && !toPropertyRecord(property, answer)) {
      errors[`properties.${property.id}`] = "invalid_format";
    }
  }
  for (const { id, required } of form.agreements) {
    if (required && !input.agreements.includes(id)) errors[`agreements.${id}`] = "required";
  }
  if (brokenRules(input.password).length > 0) errors.password = "not_allowed_value";
  return errors;
}
