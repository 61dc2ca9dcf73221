"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { CodeRequest, ProvenContact } from "@/lib/contracts/contact-proof";
import { ProofError } from "./proof-error";
import { useContactProof } from "./use-contact-proof";

interface Props extends CodeRequest {
  /** Whether what is typed can be a contact at all; says so beside its field if not. */
  onCheck: () => boolean;
  onProven: (proven: ProvenContact) => void;
  /** Typing the contact begins anew. */
  onRestart: () => void;
  /** The field of the contact, shown until a code is on its way. */
  children: ReactNode;
}

/** Proves that an e-mail address or a phone is the visitor's own, by a code that is sent to it. */
export function ContactProof({ type, contact, onCheck, onProven, onRestart, children }: Props) {
  const t = useTranslations("contactProof");
  const proof = useContactProof({ type, contact, onProven });

  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!proof.sending && onCheck()) proof.send();
  };

  if (!proof.waiting) {
    return (
      <form method="post" noValidate onSubmit={ask} className="space-y-5">
        {children}
        {proof.error && <ProofError error={proof.error} type={type} />}
        <Button type="submit" size="lg" className="w-full" pending={proof.sending}>
          {t("send")}
        </Button>
      </form>
    );
  }
  const restart = () => {
    proof.restart();
    onRestart();
  };
  return <CodeForm proof={proof} type={type} contact={contact} onRestart={restart} />;
}

interface CodeProps extends CodeRequest {
  proof: ReturnType<typeof useContactProof>;
  onRestart: () => void;
}

/** The code, as it was sent, and what to do if it does not come. */
function CodeForm({ proof, type, contact, onRestart }: CodeProps) {
  const t = useTranslations("contactProof");
  const required = useTranslations("fieldErrors")("required");
  const [code, setCode] = useState("");
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => input.current?.focus(), []);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (proof.verifying) return;
    proof.verify(code.trim());
    input.current?.focus();
  };

  const resend = () => {
    setCode("");
    proof.send();
    input.current?.focus();
  };

  return (
    <form method="post" noValidate onSubmit={submit} className="space-y-5">
      <p className="text-pretty">
        {t.rich(type === "email" ? "sentEmail" : "sentPhone", {
          contact,
          b: (parts) => <strong className="font-semibold break-all">{parts}</strong>,
        })}
      </p>
      <Field label={t("code")} hint={t("codeHint")} error={proof.missing && required}>
        {(control) => (
          <TextInput
            {...control}
            ref={input}
            name="code"
            value={code}
            onChange={(event) => setCode(event.target.value)}
            inputMode="numeric"
            autoComplete="one-time-code"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            maxLength={20}
            required
            className="text-xl font-semibold tracking-[0.3em] tabular-nums"
          />
        )}
      </Field>
      {proof.error && <ProofError error={proof.error} type={type} />}
      <Button type="submit" size="lg" className="w-full" pending={proof.verifying}>
        {t("verify")}
      </Button>
      <div className="flex flex-wrap justify-between gap-x-4 gap-y-1">
        <Button
          variant="quiet"
          className="-mx-4"
          disabled={proof.wait > 0}
          pending={proof.sending}
          onClick={resend}
        >
          {proof.wait > 0 ? t("resendIn", { seconds: proof.wait }) : t("resend")}
        </Button>
        <Button variant="quiet" className="-mx-4" onClick={onRestart}>
          {t(type === "email" ? "otherEmail" : "otherPhone")}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {proof.resent && t("resent")}
      </p>
    </form>
  );
}
