import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useReferralCheck } from "@/lib/queries/registration";
import { useFormState } from "./form-context";
import { LENGTHS } from "./rules";

/** A friend's code, looked up when the field is left; the server looks again at the end. */
export function ReferralField({ required }: { required: boolean }) {
  const t = useTranslations("registration");
  const reasons = useTranslations("fieldErrors");
  const { draft, errors, set, refuseCode } = useFormState();
  const check = useReferralCheck();
  const code = draft.values.referralCode ?? "";
  const error = errors.referralCode;
  const isKnown = check.data?.valid === true && check.variables === code.trim();

  const look = () => {
    const typed = code.trim();
    if (typed === "" || check.variables === typed) return;
    check.mutate(typed, { onSuccess: ({ valid }) => !valid && refuseCode(typed) });
  };

  return (
    <Field
      label={t("fields.referralCode")}
      hint={isKnown ? t("referralKnown") : t("referralHint")}
      error={error && (error === "not_found" ? t("referralUnknown") : reasons(error))}
      required={required}
      className="col-span-2"
    >
      {(control) => (
        <TextInput
          {...control}
          name="referralCode"
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          maxLength={LENGTHS.referralCode}
          required={required}
          value={code}
          onChange={(event) => set("referralCode", event.target.value)}
          onBlur={look}
        />
      )}
    </Field>
  );
}
