import { useState } from "react";
import { useTakeBack } from "@/components/ui/use-take-back";
import type { AdditionalAddress } from "@/lib/contracts/addresses";
import type { FieldErrors } from "@/lib/contracts/result";
import { useSaveAddress } from "@/lib/queries/addresses";
import { useProfile } from "@/lib/queries/profile";
import { check, toInput, toValues, type FieldName } from "./address-values";

interface Events {
  /** @param undo what writes the address as it was; nothing where that is not an address by our rules */
  onSaved: (undo: (() => void) | undefined) => void;
  /** Something was refused: field errors, or the form as a whole. */
  onRefused: (errors: FieldErrors) => void;
}

/** What is typed into the form of an address, and what becomes of it. */
export function useAddressForm(edited: AdditionalAddress | null, { onSaved, onRefused }: Events) {
  const country = useProfile().data?.address.countryCode ?? "";
  const [values, setValues] = useState(() => toValues(edited, country));
  const [errors, setErrors] = useState<FieldErrors>({});
  const [conflict, setConflict] = useState(false);
  // Always the version that is there now: after a conflict the member has seen what differs.
  const save = useSaveAddress();
  const takeBack = useTakeBack();

  const refuse = (found: FieldErrors) => {
    setErrors(found);
    onRefused(found);
  };

  const submit = () => {
    const found = check(values);
    if (Object.keys(found).length > 0) return refuse(found);
    setErrors({});
    setConflict(false);
    save.mutate(
      { input: toInput(values), edited },
      {
        onSuccess: ({ items }) => {
          const now = items.find(({ id }) => id === edited?.id);
          const before = toValues(edited, country);
          const restorable = now !== undefined && Object.keys(check(before)).length === 0;
          onSaved(
            restorable
              ? takeBack(() => save.mutateAsync({ input: toInput(before), edited: now }))
              : undefined,
          );
        },
        onError: ({ code, fields }) => {
          setConflict(code === "conflict");
          refuse(fields ?? {});
        },
      },
    );
  };

  const failure = save.error;
  return {
    values,
    errors,
    conflict,
    /** What is saved now, to compare with; null where nothing changed meanwhile. */
    saved: conflict && edited ? toValues(edited, country) : null,
    set: (name: FieldName, value: string) => {
      setValues((now) => ({ ...now, [name]: value }));
      setErrors(({ [name]: _fixed, ...rest }) => rest);
    },
    submit,
    saving: save.isPending,
    /** What went wrong and is said neither beside a field nor as a conflict. */
    failure: failure && failure.code !== "conflict" && !failure.fields ? failure : null,
  };
}
