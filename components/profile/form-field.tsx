import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Field, type ControlProps } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useFormState } from "./form-context";
import { FIELDS, REQUIRED, type FieldName } from "./form-values";

interface FieldProps {
  name: FieldName;
  hint?: string | undefined;
  className?: string | undefined;
  /** How a value of this field reads, where it is not its own text. */
  say?: (value: string) => string;
}

interface Props extends FieldProps {
  children: (control: ControlProps & { name: string; required: boolean }) => ReactNode;
}

/** A field with its label, its error, and what is saved meanwhile where that differs. */
export function FormField({ name, hint, className, say = String, children }: Props) {
  const t = useTranslations("profile");
  const reasons = useTranslations("fieldErrors");
  const { values, errors, saved } = useFormState();
  const error = errors[name];
  const other =
    saved && saved[name].trim() !== values[name].trim()
      ? t("form.saved", { value: say(saved[name]) || t("missing") })
      : undefined;
  const required = REQUIRED.has(name);
  return (
    <Field
      label={t(`fields.${name}`)}
      hint={other ?? hint}
      error={error && reasons(error)}
      required={required}
      className={className}
    >
      {(control) => children({ ...control, name, required })}
    </Field>
  );
}

interface TextProps extends FieldProps {
  type?: "text" | "tel" | "date";
  autoComplete: string;
  min?: string;
  max?: string;
}

/** A field to type into. */
export function TextField({ type, autoComplete, min, max, ...field }: TextProps) {
  const { values, set } = useFormState();
  return (
    <FormField {...field}>
      {(control) => (
        <TextInput
          {...control}
          type={type}
          autoComplete={autoComplete}
          min={min}
          max={max}
          maxLength={type === "date" ? undefined : FIELDS[field.name]}
          value={values[field.name]}
          onChange={(event) => set(field.name, event.target.value)}
          className="scroll-mb-40"
        />
      )}
    </FormField>
  );
}
