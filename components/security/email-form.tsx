"use client";

import { useTranslations } from "next-intl";
import { useRef, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { TextInput } from "@/components/ui/text-input";
import { useToast } from "@/components/ui/toast";
import type { FieldErrors } from "@/lib/contracts/result";
import { useChangeEmail } from "@/lib/queries/security";
import { useChangeForm } from "./use-change-form";

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

interface Props {
  /** Of the profile whose e-mail is shown beside the button. */
  version: string | null;
  onDone: () => void;
}

/** Another e-mail, after the current password was proven. */
export default function EmailForm({ version, onDone }: Props) {
  const t = useTranslations("security");
  const fieldErrors = useTranslations("fieldErrors");
  const toast = useToast();
  const element = useRef<HTMLFormElement>(null);
  const form = useChangeForm(element, ["email", "current"]);
  const change = useChangeEmail();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const email = String(data.get("email")).trim();
    const current = String(data.get("current"));
    const errors: FieldErrors = {
      ...(email === "" && { email: "required" }),
      ...(email !== "" && !EMAIL.test(email) && { email: "invalid_format" }),
      ...(current === "" && { current: "required" }),
    };
    form.begin();
    if (Object.keys(errors).length > 0) return form.refuse(errors);
    const onSuccess = () => {
      toast({ tone: "good", text: t("email.done") });
      onDone();
    };
    change.mutate({ email, current, version }, { onSuccess, onError: form.fail });
  };

  const { email: emailError, current: currentError } = form.errors;
  return (
    // `post`, so that a form sent before scripts run puts nothing personal into the address.
    <form ref={element} method="post" noValidate onSubmit={submit} className="space-y-5">
      <Field
        label={t("email.next")}
        hint={t("email.hint")}
        error={emailError && fieldErrors(emailError)}
      >
        {(control) => (
          <TextInput
            {...control}
            type="email"
            name="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
            required
          />
        )}
      </Field>
      <Field
        label={t("current")}
        error={
          currentError &&
          (currentError === "refused" ? t("wrongPassword") : fieldErrors(currentError))
        }
      >
        {(control) => <PasswordInput {...control} name="current" />}
      </Field>
      {form.failure && <ErrorNote error={form.failure} />}
      <Button type="submit" size="lg" className="w-full" pending={change.isPending}>
        {t("email.save")}
      </Button>
    </form>
  );
}
