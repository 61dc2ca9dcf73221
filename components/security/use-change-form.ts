import { useState, type RefObject } from "react";
import type { Failure, FieldErrors } from "@/lib/contracts/result";

/** What a form in a sheet knows of its mistakes; the first field that has one gets the focus. */
export function useChangeForm(
  element: RefObject<HTMLFormElement | null>,
  names: readonly string[],
) {
  const [errors, setErrors] = useState<FieldErrors>({});
  const [failure, setFailure] = useState<Failure | null>(null);

  const refuse = (found: FieldErrors) => {
    setErrors(found);
    const first = names.find((name) => found[name]);
    element.current?.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
  };
  const fail = (error: Failure) => {
    const known = names.some((name) => error.fields?.[name]);
    setFailure(known ? null : error);
    refuse(error.fields ?? {});
  };
  const begin = () => {
    setErrors({});
    setFailure(null);
  };
  return { errors, failure, begin, refuse, fail };
}
