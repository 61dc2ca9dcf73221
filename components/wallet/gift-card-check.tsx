"use client";

import { useTranslations } from "next-intl";
import { useRef, useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Field } from "@/components/ui/field";
import { Surface } from "@/components/ui/surface";
import { TextInput } from "@/components/ui/text-input";
import type { Failure } from "@/lib/contracts/result";
import { useGiftCardCheck } from "@/lib/queries/credits";
import { GiftCardResult } from "./gift-card-result";

const MOST = 80;

/** What is left on a gift card, by the number on it. */
export function GiftCardCheck() {
  const t = useTranslations("wallet");
  const required = useTranslations("fieldErrors")("required");
  const check = useGiftCardCheck();
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const focusNumber = () => form.current?.querySelector<HTMLInputElement>("[name=number]")?.focus();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const number = String(new FormData(event.currentTarget).get("number")).trim();
    setMissing(number === "");
    if (number === "") return focusNumber();
    check.mutate(number, { onError: focusNumber });
  };
  const again = () => {
    check.reset();
    form.current?.reset();
    focusNumber();
  };

  const unknown = check.error?.code === "not_found" && t("giftCard.unknown");
  return (
    <Surface className="p-5">
      {/* `post`, so that a form sent before scripts run puts no number into the address. */}
      <form ref={form} method="post" noValidate onSubmit={submit} className="space-y-3">
        <Field
          label={t("giftCard.number")}
          hint={t("giftCard.hint")}
          error={missing ? required : unknown}
        >
          {(control) => (
            <TextInput
              {...control}
              name="number"
              autoComplete="off"
              autoCapitalize="characters"
              autoCorrect="off"
              spellCheck={false}
              maxLength={MOST}
              // The answer is about the number it was asked for, not about what is typed next.
              onChange={() => !check.isPending && check.data && check.reset()}
            />
          )}
        </Field>
        <Button type="submit" variant="secondary" pending={check.isPending} className="w-full">
          {t("giftCard.check")}
        </Button>
      </form>
      <div aria-live="polite">
        {check.data && <GiftCardResult card={check.data} onAgain={again} />}
      </div>
      {check.error && check.error.code !== "not_found" && (
        <div className="pt-4">
          <Refusal error={check.error} />
        </div>
      )}
    </Surface>
  );
}

/** Too many tries say how long to wait; everything else is said as everywhere. */
function Refusal({ error }: { error: Failure }) {
  const t = useTranslations("wallet");
  if (error.code !== "rate_limited" || error.retryAfter === undefined) {
    return <ErrorNote error={error} />;
  }
  return (
    <p role="alert" className="text-sm font-medium text-wrong">
      {t("giftCard.wait", { minutes: Math.ceil(error.retryAfter / 60) })}
    </p>
  );
}
