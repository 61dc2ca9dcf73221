import { createContext, use } from "react";
import type { PropertyValue } from "@/lib/contracts/customer-properties";
import type { RegistrationForm, RegistrationTextName } from "@/lib/contracts/registration";
import type { FieldErrors } from "@/lib/contracts/result";
import type { Draft } from "./draft";

/** What every field of the form needs. */
export interface FormState {
  form: RegistrationForm;
  draft: Draft;
  errors: FieldErrors;
  set: (name: RegistrationTextName, value: string) => void;
  answer: (propertyId: string, value: PropertyValue) => void;
  /** A referral code turned out to be none. */
  refuseCode: (code: string) => void;
  agree: (agreementId: string, given: boolean) => void;
}

export const FormContext = createContext<FormState | null>(null);

export function useFormState(): FormState {
  const state = use(FormContext);
  if (!state) throw new Error("A field outside the form");
  return state;
}
