"use client";

import { useTranslations } from "next-intl";
import { useRef, useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorNote } from "@/components/ui/error-note";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { useToast } from "@/components/ui/toast";
import type { RelationType } from "@/lib/contracts/referrals";
import type { Failure, FieldErrors, FieldReason } from "@/lib/contracts/result";
import { useAddRelation } from "@/lib/queries/referrals";

interface Props {
  types: readonly RelationType[];
  onDone: () => void;
}

/** Adds somebody by the code they show: their consent, and all that is needed to find them. */
export default function AddRelation({ types, onDone }: Props) {
  const t = useTranslations("referrals");
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState<FieldErrors>({});
  const add = useAddRelation();

  const refuse = (errors: FieldErrors) => {
    setFields(errors);
    const field = form.current?.elements.namedItem(Object.keys(errors)[0] ?? "");
    if (field instanceof HTMLElement) field.focus();
  };
  const failed = ({ fields: refused }: Failure) => refuse(refused ?? {});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const code = String(data.get("code") ?? "").trim();
    if (code === "") return refuse({ code: "required" });
    setFields({});
    const body = { code, typeId: String(data.get("typeId")), leading: data.has("leading") };
    add.mutate(body, {
      onSuccess: () => {
        toast({ tone: "good", text: t("added") });
        onDone();
      },
      onError: failed,
    });
  };

  return (
    <form ref={form} method="post" noValidate onSubmit={submit} className="space-y-5">
      <p className="text-muted">{t("addBody")}</p>
      <Field
        label={t("code")}
        hint={t("codeHint")}
        error={fields.code && <CodeError reason={fields.code} />}
        required
      >
        {(control) => (
          <TextInput
            {...control}
            name="code"
            maxLength={40}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="done"
            className="tracking-wider uppercase"
          />
        )}
      </Field>
      <Field label={t("type")} error={fields.typeId && t("typeRefused")}>
        {(control) => (
          <Select {...control} name="typeId">
            {types.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Checkbox name="leading" label={t("leadingLabel")} />
      {add.error && !add.error.fields && <ErrorNote error={add.error} />}
      <Button type="submit" size="lg" className="w-full" pending={add.isPending}>
        {t("addConfirm")}
      </Button>
    </form>
  );
}

/** What is wrong with a code, in words that say what to do. */
function CodeError({ reason }: { reason: FieldReason }) {
  const t = useTranslations("referrals");
  if (reason === "required") return t("codeError.required");
  if (reason === "already_exists") return t("codeError.already_exists");
  if (reason === "not_allowed_value") return t("codeError.own");
  return t("codeError.other");
}
