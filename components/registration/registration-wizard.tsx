"use client";

import { useLocale } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { ErrorState } from "@/components/ui/error-state";
import { usePart } from "@/components/ui/use-part";
import type { RegistrationForm } from "@/lib/contracts/registration";
import { useRegistrationForm } from "@/lib/queries/registration";
import { ContactStep } from "./contact-step";
import { FormContext } from "./form-context";
import type { ProveContact } from "./prove-contact";
import { LaterSkeleton, RegistrationSkeleton } from "./registration-skeleton";
import { StepHeading } from "./step-heading";
import { useRegistration } from "./use-registration";

const loadLater = () => import("./later-steps");

interface Props {
  /** From a friend's link. */
  referralCode: string;
  prove: ProveContact;
}

/** Becoming a member, step by step. */
export function RegistrationWizard(props: Props) {
  const query = useRegistrationForm();
  if (query.data) return <Steps form={query.data} {...props} />;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <RegistrationSkeleton />;
}

function Steps({ form, referralCode, prove }: Props & { form: RegistrationForm }) {
  const locale = useLocale();
  const state = useRegistration(form, referralCode, () => {
    // A full load: nothing of the guest's pages may stay in the browser's memory.
    window.location.replace(`/${locale}`);
  });
  const { contact } = state.draft;
  const [LaterSteps, want] = usePart(loadLater);
  const wantLater = useEffectEvent(() => want(state.step > 0 ? state.back : undefined));
  // Who types a contact will want the rest of the form in a moment.
  useEffect(() => {
    if (contact !== "" || state.step > 0) wantLater();
  }, [contact, state.step]);
  const frame = useFirstError(state.errors, state.step);
  const step = form.steps[state.step - 1];
  return (
    <FormContext value={{ form, ...state }}>
      <div ref={frame} className="space-y-6">
        <StepHeading step={state.step} count={state.last + 1} form={form} />
        {state.step === 0 && <ContactStep state={state} prove={prove} />}
        {state.step > 0 &&
          (LaterSteps ? <LaterSteps step={step} state={state} /> : <LaterSkeleton />)}
      </div>
    </FormContext>
  );
}

/** Puts the cursor where something is wrong, first things first. */
function useFirstError(errors: object, step: number) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fields = frame.current?.querySelectorAll<HTMLElement>("[name]") ?? [];
    [...fields].find((field) => (field.getAttribute("name") ?? "") in errors)?.focus();
  }, [errors, step]);
  return frame;
}
