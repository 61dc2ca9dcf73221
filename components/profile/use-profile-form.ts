import { useTimeZone } from "next-intl";
import { useState } from "react";
import type { Profile } from "@/lib/contracts/profile";
import type { Failure, FieldErrors } from "@/lib/contracts/result";
import { plainToday } from "@/lib/i18n/day-distance";
import { useFreshProfile } from "@/lib/queries/profile-changes";
import { useUpdateProfile } from "@/lib/queries/profile-changes";
import {
  check,
  differing,
  rebase,
  toUpdate,
  toValues,
  type FieldName,
  type Values,
} from "./form-values";
import { clearDraft, saveDraft, useDraft } from "./use-draft";

/** Somebody else has saved meanwhile; `saved` is what, once it is known. */
interface Conflict {
  saved: Values | null;
  loading: boolean;
  error: Failure | null;
}

interface Events {
  onSaved: () => void;
  /** Something was refused: field errors, or the form as a whole. */
  onRefused: (errors: FieldErrors) => void;
}

/** What is typed into the profile's form, and what becomes of it. */
export function useProfileForm(profile: Profile, { onSaved, onRefused }: Events) {
  const timeZone = useTimeZone() ?? "UTC";
  const draft = useDraft(profile);
  const base = draft?.base ?? profile;
  const before = toValues(base);
  const values = draft?.values ?? before;
  const [touched, setTouched] = useState(false);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const update = useUpdateProfile();
  const loadFresh = useFreshProfile();

  const finish = () => {
    clearDraft();
    onSaved();
  };

  const refuse = (found: FieldErrors) => {
    setErrors(found);
    onRefused(found);
  };

  const set = (name: FieldName, value: string) => {
    setTouched(true);
    const next = { ...values, [name]: value };
    if (differing(next, before).length === 0) clearDraft();
    else saveDraft({ base, values: next });
    setErrors(({ [name]: _fixed, ...rest }) => rest);
  };

  /** Puts what was typed over the data as they are now, and shows where the two differ. */
  const resolve = async () => {
    setConflict({ saved: null, loading: true, error: null });
    try {
      const fresh = await loadFresh();
      const saved = toValues(fresh);
      const merged = rebase(values, before, saved);
      // An earlier try whose answer was lost did get through.
      if (differing(merged, saved).length === 0) return finish();
      saveDraft({ base: fresh, values: merged });
      setConflict({ saved, loading: false, error: null });
    } catch (error) {
      setConflict({ saved: null, loading: false, error: error as Failure });
    }
    onRefused({});
  };

  const save = (extra: FieldErrors) => {
    const found = { ...check(values, plainToday(new Date(), timeZone)), ...extra };
    if (Object.keys(found).length > 0) return refuse(found);
    if (draft === null) return onSaved();
    setErrors({});
    setConflict(null);
    update.mutate(toUpdate(values, base.version), {
      onSuccess: finish,
      onError: (error) => {
        if (error.code === "conflict") void resolve();
        else refuse(error.fields ?? {});
      },
    });
  };

  const discard = () => {
    clearDraft();
    setErrors({});
    setConflict(null);
    update.reset();
  };

  const failure = update.error;
  return {
    values,
    errors,
    set,
    save,
    discard,
    resolve,
    conflict,
    saving: update.isPending,
    dirty: draft !== null,
    /** The draft was there before this page was. */
    restored: draft !== null && !touched && conflict === null,
    /** What went wrong and is said neither beside a field nor as a conflict. */
    failure: failure && failure.code !== "conflict" && !failure.fields ? failure : null,
  };
}
