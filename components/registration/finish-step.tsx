import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { ConsentCheck } from "@/components/ui/consent-check";
import { useFormState } from "./form-context";
import { NewPassword } from "./new-password";
import { Outcome } from "./outcome";
import { StepActions } from "./step-actions";
import type { RegistrationState } from "./use-registration";

/** The password, what is agreed to, and the button that makes a member. */
export function FinishStep({ state }: { state: RegistrationState }) {
  const t = useTranslations("registration");
  const reasons = useTranslations("fieldErrors");
  const { form, draft, errors, agree } = useFormState();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!state.pending) state.submit();
  };

  return (
    <form method="post" noValidate onSubmit={submit} className="space-y-6">
      {/* For password managers, which otherwise would not know whose it is. */}
      <input
        type="text"
        name="username"
        autoComplete="username"
        value={draft.contact}
        readOnly
        hidden
      />
      <NewPassword value={state.password} onChange={state.setPassword} reason={errors.password} />
      {form.agreements.length > 0 && (
        <fieldset className="min-w-0">
          <legend className="mb-1 text-sm font-semibold">{t("agreements")}</legend>
          <div className="divide-y divide-line">
            {form.agreements.map(({ id, name, textHtml, required }) => {
              const reason = errors[`agreements.${id}`];
              return (
                <ConsentCheck
                  key={id}
                  name={`agreements.${id}`}
                  label={name}
                  html={textHtml}
                  readLabel={t("read")}
                  required={required}
                  checked={draft.agreements.includes(id)}
                  onChange={(given) => agree(id, given)}
                  error={reason && (reason === "required" ? t("mustAgree") : reasons(reason))}
                />
              );
            })}
          </div>
        </fieldset>
      )}
      {state.failure && <Outcome failure={state.failure} type={form.contact} />}
      <StepActions onBack={state.back}>
        <Button type="submit" size="lg" className="grow" pending={state.pending}>
          {t(state.failure?.code === "outcome_unknown" ? "unknown.check" : "submit")}
        </Button>
      </StepActions>
    </form>
  );
}
