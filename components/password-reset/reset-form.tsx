"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type FormEvent, type Ref } from "react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorState } from "@/components/ui/error-state";
import { Field } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import { Segments } from "@/components/ui/segments";
import { TextInput } from "@/components/ui/text-input";
import type { ResetChannel } from "@/lib/contracts/password-reset";
import type { Failure, FieldReason } from "@/lib/contracts/result";
import { routes } from "@/lib/routes";
import { useRequestReset, useResetChannels } from "@/lib/queries/password-reset";
import { ResetSent } from "./reset-sent";
import { ResetSkeleton } from "./reset-skeleton";

/** Asks where to send the link for a new password. */
export function ResetForm() {
  const t = useTranslations("passwordReset");
  const query = useResetChannels();
  if (query.data?.length === 0) return <Note tone="soon" title={t("none")} />;
  if (query.data) return <ChannelForm channels={query.data} />;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <ResetSkeleton />;
}

function ChannelForm({ channels }: { channels: ResetChannel[] }) {
  const t = useTranslations("passwordReset");
  const [chosen, setChosen] = useState("");
  const [recipient, setRecipient] = useState("");
  const [missing, setMissing] = useState(false);
  const reset = useRequestReset();
  const note = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const channel = channels.find(({ id }) => id === chosen) ?? channels[0];

  useEffect(() => {
    if (reset.error) (note.current ?? field.current)?.focus();
  }, [reset.error]);

  if (!channel) return null;
  if (reset.isSuccess && reset.variables) {
    return (
      <ResetSent
        recipient={reset.variables.recipient}
        type={channel.recipient}
        onAgain={() => reset.reset()}
      />
    );
  }

  const pick = (id: string) => {
    if (channels.find((it) => it.id === id)?.recipient !== channel.recipient) setRecipient("");
    setChosen(id);
    setMissing(false);
    reset.reset();
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const empty = recipient.trim() === "";
    setMissing(empty);
    if (empty) return field.current?.focus();
    if (reset.isPending) return;
    reset.mutate({ channelId: channel.id, recipient: recipient.trim() });
  };

  const isEmail = channel.recipient === "email";
  const reason = missing ? "required" : reset.error?.fields?.recipient;
  return (
    // `post`, so that a form sent before scripts run puts no contact into the address.
    <form method="post" noValidate onSubmit={submit} className="space-y-5">
      {reset.error && !reset.error.fields && <Refused ref={note} error={reset.error} />}
      {channels.length > 1 && (
        <Segments
          label={t("channel")}
          options={channels.map(({ id, name }) => ({ value: id, label: name }))}
          value={channel.id}
          onChange={pick}
        />
      )}
      <Field label={t(isEmail ? "email" : "phone")} error={reason && <Reason reason={reason} />}>
        {(control) => (
          <TextInput
            key={channel.recipient}
            ref={field}
            {...control}
            name="recipient"
            type={isEmail ? "email" : "tel"}
            autoComplete={isEmail ? "email" : "tel"}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
            value={recipient}
            onChange={(event) => {
              setRecipient(event.target.value);
              setMissing(false);
            }}
            required
          />
        )}
      </Field>
      <Button type="submit" size="lg" className="w-full" pending={reset.isPending}>
        {t("submit")}
      </Button>
      <ButtonLink href={routes.signIn} variant="quiet" className="w-full">
        {t("back")}
      </ButtonLink>
    </form>
  );
}

function Reason({ reason }: { reason: FieldReason }) {
  return useTranslations("fieldErrors")(reason);
}

function Refused({ error, ref }: { error: Failure; ref: Ref<HTMLDivElement> }) {
  const t = useTranslations("passwordReset");
  const errors = useTranslations("errors");
  const wait = error.code === "rate_limited" && error.retryAfter;
  const title = wait ? t("wait", { minutes: Math.ceil(wait / 60) }) : errors(error.code);
  return <Note ref={ref} tone="wrong" title={title} />;
}
