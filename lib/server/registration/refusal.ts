import "server-only";
import type { RegistrationForm } from "@/lib/contracts/registration";
import { fail, type Failure, type FieldErrors } from "@/lib/contracts/result";
import { asOutage } from "@/lib/server/session/open-session";

/** Upstream's names of fields, where they are not ours. */
const NAMES: Record<string, string> = { storeId: "store", recipient: "contact" };

const isContact = (name: string) => name === "email" || name === "phone";

/** Whether upstream says that the contact somebody registers with is a member's already. */
export const isTaken = ({ fields }: Failure, contact: RegistrationForm["contact"]): boolean =>
  fields?.[contact] === "already_exists";

/**
 * What a visitor is told of upstream's refusal. That a contact is somebody's is said only of one
 * that was proven to be the visitor's own: of any other, the refusal names no field and no reason.
 */
export function refusalOf(error: Failure, form: RegistrationForm): Failure {
  if (error.code === "outcome_unknown" || error.code === "rate_limited") return error;
  if (error.code !== "invalid_fields" && error.code !== "bad_request") return asOutage(error);
  const reasons = Object.entries(error.fields ?? {});
  if (reasons.some(([name, reason]) => isContact(name) && reason === "already_exists")) {
    const own = form.proof && isTaken(error, form.contact);
    return fail(own ? "contact_taken" : "registration_refused").error;
  }
  const fields: FieldErrors = {};
  for (const [name, reason] of reasons) fields[placeOf(name, form)] = reason;
  return Object.keys(fields).length > 0
    ? fail("invalid_fields", { fields }).error
    : fail("registration_refused").error;
}

const placeOf = (name: string, form: RegistrationForm): string => {
  if (name === form.contact) return "contact";
  if (form.properties.some(({ id }) => id === name)) return `properties.${name}`;
  return NAMES[name] ?? name;
};
