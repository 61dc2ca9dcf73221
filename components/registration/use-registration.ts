import { useTimeZone } from "next-intl";
import { useState } from "react";
import type { PropertyValue } from "@/lib/contracts/customer-properties";
import type { RegistrationForm, RegistrationTextName } from "@/lib/contracts/registration";
import type { FieldErrors } from "@/lib/contracts/result";
import { plainToday } from "@/lib/i18n/day-distance";
import { useRegister } from "@/lib/queries/registration";
import { draftStore, EMPTY, toInput, type Draft } from "./draft";
import { checkFinish, checkStep, firstStepOf } from "./rules";
import { useSteps } from "./use-steps";

/** Draft, steps and what becomes of it all. */
export function useRegistration(form: RegistrationForm, initialReferral: string, done: () => void) {
  const timeZone = useTimeZone() ?? "UTC";
  const stored = draftStore.use();
  const draft: Draft = stored ?? {
    ...EMPTY,
    values: initialReferral ? { referralCode: initialReferral } : {},
  };
  const last = form.steps.length + 1;
  // Nobody goes past a contact that still has to be proven.
  const isOpen = !form.proof || draft.proven === draft.contact.trim();
  const [step, go] = useSteps(isOpen ? Math.min(draft.reached, last) : 0);
  const [password, setPassword] = useState("");
  const [errors, setErrors] = useState<FieldErrors>({});
  const [unknownCode, setUnknownCode] = useState("");
  const register = useRegister();

  const change = (changes: Partial<Draft>) => {
    draftStore.set({ ...(draftStore.get() ?? draft), ...changes });
  };
  const forgive = (field: string) => setErrors(({ [field]: _fixed, ...rest }) => rest);
  /** On to a step that was not shown before, or back to one that was. */
  const show = (next: number) => {
    change({ reached: Math.max(draft.reached, next) });
    go(next);
  };
  const refuse = (found: FieldErrors) => {
    setErrors(found);
    go(firstStepOf(found, form));
  };

  const next = (extra: FieldErrors = {}) => {
    const current = form.steps[step - 1];
    const today = plainToday(new Date(), timeZone);
    const found = { ...(current && checkStep(current, form, draft, today)), ...extra };
    const asksCode = current?.fields.some(({ name }) => name === "referralCode");
    if (asksCode && unknownCode !== "" && draft.values.referralCode?.trim() === unknownCode) {
      found.referralCode = "not_found";
    }
    setErrors(found);
    if (Object.keys(found).length > 0) return false;
    register.reset();
    show(step + 1);
    return true;
  };

  const submit = () => {
    const found = checkFinish(form, draft, password);
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    register.mutate(toInput(draft, password), {
      onSuccess: () => {
        draftStore.set(null);
        done();
      },
      onError: (error) => {
        if (error.fields) refuse(error.fields);
        else if (error.code === "contact_unproven" || error.code === "contact_taken") {
          change({ proven: null });
          go(0);
        }
      },
    });
  };

  return {
    draft,
    step,
    last,
    errors,
    password,
    setErrors,
    /** A referral code turned out to be none. */
    refuseCode: (code: string) => {
      setUnknownCode(code);
      setErrors((others) => ({ ...others, referralCode: "not_found" }));
    },
    pending: register.isPending || register.isSuccess,
    /** What went wrong with the whole of it and is not said beside a field. */
    failure: register.error && !register.error.fields ? register.error : null,
    setPassword: (value: string) => {
      setPassword(value);
      forgive("password");
    },
    set: (name: RegistrationTextName, value: string) => {
      change({ values: { ...draft.values, [name]: value } });
      forgive(name);
    },
    answer: (id: string, value: PropertyValue) => {
      change({ properties: { ...draft.properties, [id]: value } });
      forgive(`properties.${id}`);
    },
    agree: (id: string, given: boolean) => {
      const others = draft.agreements.filter((it) => it !== id);
      change({ agreements: given ? [...others, id] : others });
      forgive(`agreements.${id}`);
    },
    /** Another contact has to be proven anew. */
    setContact: (contact: string) => {
      change({ contact, proven: draft.proven === contact.trim() ? draft.proven : null });
      forgive("contact");
      if (register.error) register.reset();
    },
    prove: (proven: string | null) => change({ proven }),
    next,
    back: () => go(step - 1),
    submit,
  };
}
export type RegistrationState = ReturnType<typeof useRegistration>;
