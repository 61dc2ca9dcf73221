"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { TextInput } from "@/components/ui/text-input";
import { useSignIn } from "@/lib/queries/session";
import { SignInError } from "./sign-in-error";

type Missing = { login?: boolean; password?: boolean };

/** One field for e-mail, phone or card number, one for the password. `returnTo` is already checked. */
export function SignInForm({ returnTo }: { returnTo: string }) {
  const t = useTranslations("signIn");
  const required = useTranslations("fieldErrors")("required");
  const signIn = useSignIn();
  const [missing, setMissing] = useState<Missing>({});
  const form = useRef<HTMLFormElement>(null);
  const alert = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (signIn.error) alert.current?.focus();
  }, [signIn.error]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const login = String(data.get("login")).trim();
    const password = String(data.get("password"));
    const gaps: Missing = { login: !login, password: !password };
    setMissing(gaps);
    if (gaps.login || gaps.password) {
      const first = gaps.login ? "login" : "password";
      form.current?.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
      return;
    }
    signIn.mutate(
      { login, password },
      // A full load: nothing of the guest's pages may stay in the browser's memory.
      { onSuccess: () => window.location.replace(returnTo) },
    );
  };

  return (
    // `post`, so that a form sent before scripts run puts no password into the address.
    <form ref={form} method="post" noValidate onSubmit={submit} className="space-y-5">
      {signIn.error && <SignInError ref={alert} error={signIn.error} />}
      <Field label={t("login")} hint={t("loginHint")} error={missing.login && required}>
        {(control) => (
          <TextInput
            {...control}
            name="login"
            autoComplete="username"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            maxLength={254}
            required
          />
        )}
      </Field>
      <Field label={t("password")} error={missing.password && required}>
        {(control) => <PasswordInput {...control} name="password" />}
      </Field>
      <Button
        type="submit"
        size="lg"
        className="w-full"
        pending={signIn.isPending || signIn.isSuccess}
      >
        {t("submit")}
      </Button>
    </form>
  );
}
