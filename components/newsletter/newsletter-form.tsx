"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { ConsentCheck } from "@/components/ui/consent-check";
import { ErrorState } from "@/components/ui/error-state";
import { Field } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import { TextInput } from "@/components/ui/text-input";
import type { Agreement } from "@/lib/contracts/agreements";
import type { Failure, FieldErrors } from "@/lib/contracts/result";
import { useJoinNewsletter, useNewsletterAgreements } from "@/lib/queries/newsletter";
import { NewsletterSkeleton } from "./newsletter-skeleton";

/** Signing up for the newsletter, without an account. */
export function NewsletterForm() {
  const query = useNewsletterAgreements();
  if (query.data) return <EmailForm agreements={query.data} />;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <NewsletterSkeleton />;
}

function EmailForm({ agreements }: { agreements: Agreement[] }) {
  const t = useTranslations("newsletter");
  const reasons = useTranslations("fieldErrors");
  const [email, setEmail] = useState("");
  const [given, setGiven] = useState<string[]>([]);
  const [missing, setMissing] = useState<FieldErrors>({});
  const join = useJoinNewsletter();
  const note = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const errors = Object.keys(missing).length > 0 ? missing : (join.error?.fields ?? {});

  useEffect(() => note.current?.focus(), [join.isSuccess, join.error]);

  if (join.isSuccess) {
    return (
      <Note ref={note} tone="good" title={t("done.title")}>
        <p className="break-words">{t("done.body", { email: join.variables.email })}</p>
      </Note>
    );
  }

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (join.isPending) return;
    const found: FieldErrors = email.trim() === "" ? { email: "required" } : {};
    for (const { id } of agreements) {
      if (!given.includes(id)) found[`agreements.${id}`] = "required";
    }
    setMissing(found);
    const [first] = Object.keys(found);
    if (first) {
      const field = form.current?.elements.namedItem(first);
      if (field instanceof HTMLElement) field.focus();
      return;
    }
    join.mutate({ email: email.trim(), agreements: given });
  };

  const forgive = (field: string) => {
    setMissing(({ [field]: _fixed, ...rest }) => rest);
    if (join.error) join.reset();
  };

  return (
    // `post`, so that a form sent before scripts run puts no address into the URL.
    <form ref={form} method="post" noValidate onSubmit={submit} className="space-y-5">
      {join.error && !join.error.fields && (
        <Note ref={note} tone="wrong" title={<Why error={join.error} />} />
      )}
      <Field label={t("email")} error={errors.email && reasons(errors.email)} required>
        {(control) => (
          <TextInput
            {...control}
            name="email"
            type="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
            value={email}
            onChange={(event) => {
              setEmail(event.target.value);
              forgive("email");
            }}
            required
          />
        )}
      </Field>
      {agreements.map(({ id, name, textHtml }) => (
        <ConsentCheck
          key={id}
          name={`agreements.${id}`}
          label={name}
          html={textHtml}
          readLabel={t("read")}
          required
          checked={given.includes(id)}
          onChange={(checked) => {
            setGiven((ids) => (checked ? [...ids, id] : ids.filter((it) => it !== id)));
            forgive(`agreements.${id}`);
          }}
          error={errors[`agreements.${id}`] && t("mustAgree")}
        />
      ))}
      <Button type="submit" size="lg" className="w-full" pending={join.isPending}>
        {t("submit")}
      </Button>
      <p className="text-sm text-muted">{t("leave")}</p>
    </form>
  );
}

function Why({ error }: { error: Failure }) {
  const t = useTranslations("newsletter");
  const errors = useTranslations("errors");
  const wait = error.code === "rate_limited" && error.retryAfter;
  return wait ? t("wait", { minutes: Math.ceil(wait / 60) }) : errors(error.code);
}
