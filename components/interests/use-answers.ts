import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { PropertyValue } from "@/lib/contracts/customer-properties";
import type { AnsweredProperty } from "@/lib/contracts/properties";
import type { FieldErrors } from "@/lib/contracts/result";
import { useUpdateProperties } from "@/lib/queries/properties";
import { decimalSign, liveEdits, shownValue, toUpdate, withEdit, type Edits } from "./answers";

/** What is typed into the project's own questions, and what becomes of it. */
export function useAnswers(
  properties: readonly AnsweredProperty[],
  onRefused: (errors: FieldErrors) => void,
) {
  const t = useTranslations("interests");
  const toast = useToast();
  const sign = decimalSign(useLocale());
  const update = useUpdateProperties();
  const [typed, setEdits] = useState<Edits>({});
  const edits = liveEdits(properties, typed, sign);
  const [errors, setErrors] = useState<FieldErrors>({});

  const refuse = (found: FieldErrors) => {
    setErrors(found);
    onRefused(found);
  };

  const save = (found: FieldErrors) => {
    if (Object.keys(found).length > 0) return refuse(found);
    // A form of one field is sent by Enter whatever its button says.
    if (Object.keys(edits).length === 0) return;
    setErrors({});
    update.mutate(toUpdate(properties, edits), {
      onSuccess: () => {
        setEdits({});
        toast({ tone: "good", text: t("answersSaved") });
      },
      onError: ({ fields }) => refuse(fields ?? {}),
    });
  };

  const failure = update.error;
  return {
    valueOf: (property: AnsweredProperty): PropertyValue =>
      edits[property.id] ?? shownValue(property, sign),
    isEdited: ({ id }: AnsweredProperty): boolean => edits[id] !== undefined,
    set: (property: AnsweredProperty, value: PropertyValue) => {
      setEdits((now) => withEdit(now, property, value, sign));
      setErrors(({ [property.id]: _fixed, ...rest }) => rest);
    },
    undo: () => {
      setEdits({});
      setErrors({});
      update.reset();
    },
    save,
    errors,
    dirty: Object.keys(edits).length > 0,
    saving: update.isPending,
    /** Something was answered otherwise meanwhile. */
    conflict: failure?.code === "conflict",
    /** What went wrong and is said neither beside a field nor as a conflict. */
    failure: failure && failure.code !== "conflict" && !failure.fields ? failure : null,
  };
}
