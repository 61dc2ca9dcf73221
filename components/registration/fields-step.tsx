import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import type { RegistrationFormStep } from "@/lib/contracts/registration";
import type { FieldErrors } from "@/lib/contracts/result";
import { PropertyFields } from "./property-fields";
import { RegistrationField } from "./registration-field";
import { StepActions } from "./step-actions";
import type { RegistrationState } from "./use-registration";

/** One of the operator's steps. */
export function FieldsStep({
  step,
  state,
}: {
  step: RegistrationFormStep;
  state: RegistrationState;
}) {
  const t = useTranslations("registration");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    state.next(halfTyped(event.currentTarget));
  };
  return (
    <form method="post" noValidate onSubmit={submit} className="space-y-6">
      <div className="grid grid-cols-2 gap-x-4 gap-y-5">
        {step.fields.map((field) =>
          field.name === "properties" ? (
            <PropertyFields key={field.name} />
          ) : (
            <RegistrationField key={field.name} name={field.name} required={field.required} />
          ),
        )}
      </div>
      <StepActions onBack={state.back}>
        <Button type="submit" size="lg" className="grow">
          {t("next")}
        </Button>
      </StepActions>
    </form>
  );
}

/** A date that is typed only in part is empty to scripts: only the browser knows of it. */
function halfTyped(form: HTMLFormElement): FieldErrors {
  const errors: FieldErrors = {};
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.validity.badInput) {
      errors[field.name] = "invalid_format";
    }
  }
  return errors;
}
