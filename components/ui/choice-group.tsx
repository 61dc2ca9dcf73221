import { CircleAlert } from "lucide-react";
import { useId, type ReactNode } from "react";
import { classNames } from "./class-names";

interface Props {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean | undefined;
  className?: string | undefined;
  name: string;
  /** One of them, or any number. */
  type: "radio" | "checkbox";
  options: readonly { value: string; label: string }[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** A question with a few answers to tap on, all in view. */
export function ChoiceGroup({
  label,
  hint,
  error,
  required,
  className,
  name,
  type,
  options,
  values,
  onChange,
}: Props) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const pick = (value: string, checked: boolean) => {
    if (type === "radio") return onChange([value]);
    onChange(checked ? [...values, value] : values.filter((other) => other !== value));
  };
  return (
    <fieldset
      // A group has no such state of its own, and neither has a single radio button.
      {...(type === "radio" && {
        role: "radiogroup",
        "aria-invalid": error ? true : undefined,
        "aria-required": required,
      })}
      aria-describedby={describedBy || undefined}
      className={classNames("min-w-0 space-y-1.5", className)}
    >
      <legend className="max-w-full text-sm font-semibold break-words">
        {label}
        {required && (
          <span aria-hidden className="text-wrong">
            {" *"}
          </span>
        )}
      </legend>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(
              "inline-flex min-h-11 max-w-full min-w-0 cursor-pointer items-center rounded-pill border bg-surface px-4 text-sm font-semibold has-checked:border-brand has-checked:bg-brand has-checked:text-on-brand has-focus-visible:outline-2 has-focus-visible:outline-offset-2",
              error ? "border-wrong" : "border-control",
            )}
          >
            <input
              type={type}
              name={name}
              value={option.value}
              checked={values.includes(option.value)}
              aria-invalid={type === "checkbox" && error ? true : undefined}
              onChange={(event) => pick(option.value, event.target.checked)}
              className="sr-only"
            />
            <span className="min-w-0 break-words">{option.label}</span>
          </label>
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
