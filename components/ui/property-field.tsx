import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, type ReactNode } from "react";
import type { CustomerProperty, PropertyValue } from "@/lib/contracts/customer-properties";
import { Checkbox } from "./checkbox";
import { Field, type ControlProps } from "./field";
import { Select } from "./select";
import { TextInput } from "./text-input";

interface Props {
  property: Pick<CustomerProperty, "id" | "name" | "description" | "kind" | "options" | "required">;
  /** An empty text or list where nothing is said. */
  value: PropertyValue;
  onChange: (value: PropertyValue) => void;
  hint?: ReactNode;
  error?: ReactNode;
  className?: string | undefined;
}

/** One of the project's own questions, asked in the way of its kind. */
export function PropertyField({ property, value, onChange, hint, error, className }: Props) {
  const { id, name, description, kind, required } = property;
  const about = hint ?? description ?? undefined;
  if (kind === "choices") {
    return (
      <Choices
        property={property}
        chosen={Array.isArray(value) ? value : []}
        onChange={onChange}
        hint={about}
        error={error}
        className={className}
      />
    );
  }
  return (
    <Field label={name} hint={about} error={error} required={required} className={className}>
      {(control) => (
        <PropertyControl
          control={{ ...control, name: id, required }}
          property={property}
          value={value}
          onChange={onChange}
        />
      )}
    </Field>
  );
}

interface ControlOf {
  control: ControlProps & { name: string; required: boolean };
  property: Props["property"];
  value: PropertyValue;
  onChange: (value: PropertyValue) => void;
}

const TYPES = { date: "date", datetime: "datetime-local" } as const;
const MODES = { integer: "numeric", decimal: "decimal" } as const;

function PropertyControl({ control, property, value, onChange }: ControlOf) {
  const t = useTranslations("common");
  const { kind, options } = property;
  if (kind === "boolean") {
    const answer = typeof value === "boolean" ? String(value) : "";
    return (
      <Select
        {...control}
        value={answer}
        onChange={({ target }) => onChange(target.value === "" ? "" : target.value === "true")}
      >
        <option value="">{t("notFilledIn")}</option>
        <option value="true">{t("yes")}</option>
        <option value="false">{t("no")}</option>
      </Select>
    );
  }
  const text = typeof value === "string" ? value : "";
  if (kind === "choice") {
    return (
      <Select {...control} value={text} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t("notFilledIn")}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <TextInput
      {...control}
      type={kind === "date" || kind === "datetime" ? TYPES[kind] : "text"}
      inputMode={kind === "integer" || kind === "decimal" ? MODES[kind] : undefined}
      autoComplete="off"
      value={text}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

interface ChoicesProps extends Omit<Props, "value"> {
  chosen: readonly string[];
}

/** Any of a few, as ticks under one name. */
function Choices({ property, chosen, onChange, hint, error, className }: ChoicesProps) {
  const id = useId();
  const { name, options, required } = property;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset className={className} aria-describedby={described || undefined}>
      <legend className="mb-1.5 text-sm font-semibold">
        {name}
        {required && (
          <span aria-hidden className="text-wrong">
            {" *"}
          </span>
        )}
      </legend>
      <div className="grid grid-cols-1 gap-x-4 sm:grid-cols-2">
        {options.map((option, at) => (
          <Checkbox
            key={option.id}
            name={at === 0 ? property.id : undefined}
            label={option.name}
            checked={chosen.includes(option.id)}
            aria-invalid={error ? true : undefined}
            onChange={({ target }) =>
              onChange(
                target.checked
                  ? [...chosen, option.id]
                  : chosen.filter((other) => other !== option.id),
              )
            }
          />
        ))}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm font-medium text-wrong">
          <CircleAlert className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} aria-hidden />
          {error}
        </p>
      )}
    </fieldset>
  );
}
