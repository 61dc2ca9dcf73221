"use client";

import { useTranslations } from "next-intl";
import { useRef, useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { useToast } from "@/components/ui/toast";
import { brokenRules } from "@/lib/contracts/password";
import type { PasswordChanged } from "@/lib/contracts/security";
import type { FieldErrors } from "@/lib/contracts/result";
import { useChangePassword } from "@/lib/queries/security";
import { PasswordRules } from "./password-rules";
import { useChangeForm } from "./use-change-form";

/** Another password, after the current one was proven. */
export default function PasswordForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations("security");
  const fieldErrors = useTranslations("fieldErrors");
  const toast = useToast();
  const [next, setNext] = useState("");
  const [same, setSame] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const form = useChangeForm(element, ["current", "next"]);
  const change = useChangePassword();

  const done = ({ endedElsewhere }: PasswordChanged) => {
    const text =
      endedElsewhere === null
        ? t("password.doneOnlyHere")
        : t("password.done", { count: endedElsewhere });
    toast({ tone: endedElsewhere === null ? "wrong" : "good", text });
    onDone();
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const current = String(new FormData(event.currentTarget).get("current"));
    const errors: FieldErrors = {
      ...(current === "" && { current: "required" }),
      ...(next === "" && { next: "required" }),
      ...(next !== "" && brokenRules(next).length > 0 && { next: "invalid_format" }),
      ...(next !== "" && next === current && { next: "not_allowed_value" }),
    };
    form.begin();
    setSame(next !== "" && next === current);
    if (Object.keys(errors).length > 0) return form.refuse(errors);
    change.mutate({ current, next }, { onSuccess: done, onError: form.fail });
  };

  const currentError = form.errors.current;
  const nextError = form.errors.next;
  return (
    // `post`, so that a form sent before scripts run puts no password into the address.
    <form ref={element} method="post" noValidate onSubmit={submit} className="space-y-5">
      <Field
        label={t("current")}
        error={
          currentError &&
          (currentError === "refused" ? t("wrongPassword") : fieldErrors(currentError))
        }
      >
        {(control) => <PasswordInput {...control} name="current" />}
      </Field>
      <Field
        label={t("password.next")}
        hint={<PasswordRules password={next} />}
        error={
          nextError &&
          (nextError === "required"
            ? fieldErrors("required")
            : same
              ? t("password.same")
              : t("password.refused"))
        }
      >
        {(control) => (
          <PasswordInput
            {...control}
            name="next"
            autoComplete="new-password"
            onChange={(event) => setNext(event.target.value)}
          />
        )}
      </Field>
      <p className="text-sm text-muted">{t("password.note")}</p>
      {form.failure && <ErrorNote error={form.failure} />}
      <Button type="submit" size="lg" className="w-full" pending={change.isPending}>
        {t("password.save")}
      </Button>
    </form>
  );
}
