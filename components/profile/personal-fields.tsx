import { useNow, useTimeZone, useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { GENDERS } from "@/lib/contracts/genders";
import { plainToday } from "@/lib/i18n/day-distance";
import { Fieldset } from "./fieldset";
import { useFormState } from "./form-context";
import { FormField, TextField } from "./form-field";

const EARLIEST = "1900-01-01";

/** Name, birthdate, gender, and how letters begin. */
export function PersonalFields() {
  const t = useTranslations("profile");
  const { values, set } = useFormState();
  const today = plainToday(useNow(), useTimeZone() ?? "UTC");
  const sayGender = (value: string) => {
    const gender = GENDERS.find((candidate) => candidate === value);
    return gender ? t(`genders.${gender}`) : "";
  };
  return (
    <Fieldset legend={t("groups.personal")}>
      <TextField name="firstName" autoComplete="given-name" className="col-span-6 sm:col-span-3" />
      <TextField name="lastName" autoComplete="family-name" className="col-span-6 sm:col-span-3" />
      <TextField name="preNominals" autoComplete="honorific-prefix" className="col-span-3" />
      <TextField name="postNominals" autoComplete="honorific-suffix" className="col-span-3" />
      <TextField
        name="birthdate"
        type="date"
        autoComplete="bday"
        min={EARLIEST}
        max={today}
        className="col-span-6 sm:col-span-3"
      />
      <FormField name="gender" say={sayGender} className="col-span-6 sm:col-span-3">
        {(control) => (
          <Select
            {...control}
            autoComplete="sex"
            value={values.gender}
            onChange={(event) => set("gender", event.target.value)}
          >
            <option value="">{t("form.notSaid")}</option>
            {GENDERS.map((gender) => (
              <option key={gender} value={gender}>
                {t(`genders.${gender}`)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <TextField
        name="salutation"
        autoComplete="off"
        hint={t("form.salutationHint")}
        className="col-span-6"
      />
    </Fieldset>
  );
}
