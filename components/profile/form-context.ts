import { createContext, use } from "react";
import type { FieldErrors } from "@/lib/contracts/result";
import type { FieldName, Values } from "./form-values";

/** What every field of the form needs. */
export interface FormState {
  values: Values;
  errors: FieldErrors;
  /** Saved by somebody else meanwhile: shown under fields where it differs from what is typed. */
  saved: Values | null;
  set: (name: FieldName, value: string) => void;
}

export const FormContext = createContext<FormState | null>(null);

export function useFormState(): FormState {
  const state = use(FormContext);
  if (!state) throw new Error("A field outside the form");
  return state;
}
