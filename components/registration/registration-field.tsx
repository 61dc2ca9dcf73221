import { useNow, useTimeZone, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { GENDERS } from "@/lib/contracts/genders";
import type { RegistrationTextName } from "@/lib/contracts/registration";
import { plainToday } from "@/lib/i18n/day-distance";
import { useFormState } from "./form-context";
import { ReferralField } from "./referral-field";
import { LENGTHS } from "./rules";

/** How each field is typed; what is not here is chosen. */
const INPUTS: Partial<
  Record<RegistrationTextName, { autoComplete: string; type?: string; half?: boolean }>
> = {
  firstName: { autoComplete: "given-name", half: true },
  lastName: { autoComplete: "family-name", half: true },
  preNominals: { autoComplete: "honorific-prefix", half: true },
  postNominals: { autoComplete: "honorific-suffix", half: true },
  birthdate: { autoComplete: "bday", type: "date", half: true },
  email: { autoComplete: "email", type: "email" },
  phone: { autoComplete: "tel", type: "tel" },
  "address.street": { autoComplete: "address-line1" },
  "address.streetNumber": { autoComplete: "off", half: true },
  "address.houseNumber": { autoComplete: "off", half: true },
  "address.zip": { autoComplete: "postal-code", half: true },
  "address.city": { autoComplete: "address-level2", half: true },
};

const EARLIEST = "1900-01-01";

/** A field of one of the operator's steps. */
export function RegistrationField({
  name,
  required,
}: {
  name: RegistrationTextName;
  required: boolean;
}) {
  const t = useTranslations("registration");
  const reasons = useTranslations("fieldErrors");
  const { draft, errors, set } = useFormState();
  const today = plainToday(useNow(), useTimeZone() ?? "UTC");
  if (name === "referralCode") return <ReferralField required={required} />;
  const input = INPUTS[name];
  const error = errors[name];
  const isDate = input?.type === "date";
  return (
    <Field
      label={t(`fields.${name}`)}
      hint={name === "phone" ? t("phoneHint") : undefined}
      error={error && reasons(error)}
      required={required}
      className={classNames(input?.half || name === "gender" ? "max-sm:col-span-2" : "col-span-2")}
    >
      {(control) => {
        const shared = { ...control, name, required, value: draft.values[name] ?? "" };
        return input ? (
          <TextInput
            {...shared}
            type={input.type ?? "text"}
            autoComplete={input.autoComplete}
            min={isDate ? EARLIEST : undefined}
            max={isDate ? today : undefined}
            maxLength={LENGTHS[name]}
            onChange={(event) => set(name, event.target.value)}
          />
        ) : (
          <Select {...shared} onChange={(event) => set(name, event.target.value)}>
            <Options name={name} />
          </Select>
        );
      }}
    </Field>
  );
}

/** What can be chosen for a field that is not typed. */
function Options({ name }: { name: RegistrationTextName }) {
  const t = useTranslations("registration");
  const { form } = useFormState();
  const options = () => {
    switch (name) {
      case "gender":
        return GENDERS.map((gender) => ({ value: gender, label: t(`genders.${gender}`) }));
      case "store":
        return form.stores.map(({ id, name: label }) => ({ value: id, label }));
      default:
        return form.countries.map(({ code, name: label }) => ({ value: code, label }));
    }
  };
  return (
    <>
      <option value="">{t("notSaid")}</option>
      {options().map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  );
}
