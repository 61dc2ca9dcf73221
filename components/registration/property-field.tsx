import { useTranslations } from "next-intl";
import type { HTMLInputTypeAttribute } from "react";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { CustomerProperty, PropertyKind } from "@/lib/contracts/customer-properties";
import { useFormState } from "./form-context";

const MOST = 255;
/** More answers than this are too many to have them all in view. */
const IN_VIEW = 6;

/** Numbers are text to the browser: its own number fields take no comma, and change by scrolling. */
const TYPES: Partial<Record<PropertyKind, HTMLInputTypeAttribute>> = {
  date: "date",
  datetime: "datetime-local",
};
const MODES: Partial<Record<PropertyKind, "numeric" | "decimal">> = {
  integer: "numeric",
  decimal: "decimal",
};

/** One of the project's own questions. */
export function PropertyField({ property }: { property: CustomerProperty }) {
  const t = useTranslations("registration");
  const reasons = useTranslations("fieldErrors");
  const { draft, errors, answer } = useFormState();
  const { id, kind, options, required } = property;
  const name = `properties.${id}`;
  const reason = errors[name];
  const value = draft.properties[id];
  const shared = {
    label: property.name,
    hint: property.description,
    error: reason && reasons(reason),
    required,
  };

  if (kind === "boolean") {
    return (
      <ChoiceGroup
        {...shared}
        name={name}
        type="radio"
        options={[
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
        ]}
        values={typeof value === "boolean" ? [value ? "yes" : "no"] : []}
        onChange={([choice]) => answer(id, choice === "yes")}
      />
    );
  }
  const choices = options.map((option) => ({ value: option.id, label: option.name }));
  if (kind === "choices" || (kind === "choice" && options.length <= IN_VIEW)) {
    const one = kind === "choice";
    return (
      <ChoiceGroup
        {...shared}
        name={name}
        type={one ? "radio" : "checkbox"}
        options={choices}
        values={Array.isArray(value) ? value : typeof value === "string" ? [value] : []}
        onChange={(values) => answer(id, one ? (values[0] ?? "") : values)}
      />
    );
  }
  const text = typeof value === "string" ? value : "";
  return (
    <Field {...shared}>
      {(control) =>
        kind === "choice" ? (
          <Select
            {...control}
            name={name}
            required={required}
            value={text}
            onChange={(event) => answer(id, event.target.value)}
          >
            <option value="">{t("notSaid")}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </Select>
        ) : (
          <TextInput
            {...control}
            name={name}
            type={TYPES[kind] ?? "text"}
            inputMode={MODES[kind]}
            autoComplete="off"
            maxLength={TYPES[kind] ? undefined : MOST}
            required={required}
            value={text}
            onChange={(event) => answer(id, event.target.value)}
          />
        )
      }
    </Field>
  );
}
