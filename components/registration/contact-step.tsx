import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useFormState } from "./form-context";
import { Outcome, TakenNote } from "./outcome";
import type { ProveContact } from "./prove-contact";
import { isContact, LENGTHS } from "./rules";
import type { RegistrationState } from "./use-registration";

interface Props {
  state: RegistrationState;
  prove: ProveContact;
}

/** What the new member signs in with; proven by a code where the project sends any. */
export function ContactStep({ state, prove }: Props) {
  const t = useTranslations("registration");
  const { form, draft } = useFormState();
  const [taken, setTaken] = useState(false);
  const type = form.contact;
  const { contact } = draft;

  const check = (): boolean => {
    const text = contact.trim();
    const reason = text === "" ? "required" : isContact(type, text) ? null : "invalid_format";
    state.setErrors(reason ? { contact: reason } : {});
    return reason === null;
  };

  const restart = () => {
    setTaken(false);
    state.prove(null);
    state.setErrors({});
  };

  if (taken || state.failure?.code === "contact_taken") {
    const other = () => {
      restart();
      state.setContact("");
    };
    return <TakenNote type={type} onOther={other} />;
  }
  if (form.proof && draft.proven !== null && draft.proven === contact.trim()) {
    return <Proven contact={contact} onNext={() => state.next()} onOther={restart} />;
  }
  if (form.proof) {
    return (
      <>
        {state.failure && <Outcome failure={state.failure} type={type} />}
        {prove({
          type,
          contact,
          onCheck: check,
          onRestart: restart,
          onProven: ({ available }) => {
            if (available === false) return setTaken(true);
            state.prove(contact.trim());
            state.next();
          },
          children: <ContactInput onChange={state.setContact} />,
        })}
      </>
    );
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (check()) state.next();
  };
  return (
    <form method="post" noValidate onSubmit={submit} className="space-y-5">
      <ContactInput onChange={state.setContact} />
      <Button type="submit" size="lg" className="w-full">
        {t("next")}
      </Button>
    </form>
  );
}

function ContactInput({ onChange }: { onChange: (contact: string) => void }) {
  const t = useTranslations("registration");
  const reasons = useTranslations("fieldErrors");
  const { form, draft, errors } = useFormState();
  const error = errors.contact;
  const isEmail = form.contact === "email";
  return (
    <Field
      label={t(isEmail ? "fields.email" : "fields.phone")}
      hint={t(form.proof ? "contactHintProof" : "contactHint")}
      error={error && reasons(error)}
      required
    >
      {(control) => (
        <TextInput
          {...control}
          name="contact"
          type={isEmail ? "email" : "tel"}
          autoComplete={isEmail ? "email" : "tel"}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={LENGTHS[form.contact]}
          value={draft.contact}
          onChange={(event) => onChange(event.target.value)}
          required
        />
      )}
    </Field>
  );
}

interface ProvenProps {
  contact: string;
  onNext: () => void;
  onOther: () => void;
}

function Proven({ contact, onNext, onOther }: ProvenProps) {
  const t = useTranslations("registration");
  return (
    <div className="space-y-5">
      <p className="flex items-start gap-2.5 rounded-control bg-good-soft px-4 py-3 font-medium text-good">
        <CircleCheck className="mt-0.5 size-5 shrink-0" strokeWidth={1.75} aria-hidden />
        <span className="min-w-0 break-words">{t("proven", { contact })}</span>
      </p>
      <Button size="lg" className="w-full" onClick={onNext}>
        {t("next")}
      </Button>
      <Button variant="quiet" className="w-full" onClick={onOther}>
        {t("otherContact")}
      </Button>
    </div>
  );
}
