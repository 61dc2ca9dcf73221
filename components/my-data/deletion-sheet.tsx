"use client";

import { useTranslations } from "next-intl";
import { useRef, useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Sheet } from "@/components/ui/sheet";
import { TextInput } from "@/components/ui/text-input";
import { useToast } from "@/components/ui/toast";
import { useAskForDeletion } from "@/lib/queries/deletion";

const same = (one: string, other: string) =>
  one.trim().toLocaleLowerCase() === other.toLocaleLowerCase();

/** The last question: whoever means it types the word. */
export function DeletionSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations("myData.deletion");
  const errors = useTranslations("errors");
  const toast = useToast();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const ask = useAskForDeletion();
  const word = t("word");

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ask.isPending) return;
    setWrong(!same(typed, word));
    if (!same(typed, word)) return field.current?.focus();
    ask.mutate(undefined, {
      onSuccess: () => {
        toast({ tone: "good", text: t("sent") });
        onClose();
      },
    });
  };

  return (
    <Sheet open onClose={onClose} title={t("title")}>
      <form noValidate className="space-y-5" onSubmit={submit}>
        <p>{t("confirmBody")}</p>
        <Field label={t("type", { word })} error={wrong ? t("typeError", { word }) : undefined}>
          {(control) => (
            <TextInput
              {...control}
              ref={field}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <p role="alert" className="text-wrong empty:sr-only">
          {ask.error &&
            (ask.error.code === "outcome_unknown" ? t("unknown") : errors(ask.error.code))}
        </p>
        <div className="flex flex-col gap-2">
          <Button type="submit" variant="danger" size="lg" pending={ask.isPending}>
            {t("confirm")}
          </Button>
          <Button variant="quiet" size="lg" onClick={onClose}>
            {t("keep")}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
