import { useFormatter, useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { useCountries } from "@/lib/queries/countries";
import { Fieldset } from "./fieldset";
import { useFormState } from "./form-context";
import { FormField, TextField } from "./form-field";

/** The main address. */
export function AddressFields() {
  const t = useTranslations("profile");
  return (
    <Fieldset legend={t("groups.address")}>
      <TextField name="address.street" autoComplete="address-line1" className="col-span-6" />
      <TextField name="address.streetNumber" autoComplete="off" className="col-span-3" />
      <TextField name="address.houseNumber" autoComplete="off" className="col-span-3" />
      <TextField name="address.zip" autoComplete="postal-code" className="col-span-2" />
      <TextField name="address.city" autoComplete="address-level2" className="col-span-4" />
      <CountryField />
    </Fieldset>
  );
}

/** Without the list of countries the one that is saved can still be kept or taken out. */
function CountryField() {
  const t = useTranslations("profile");
  const format = useFormatter();
  const { values, set } = useFormState();
  const countries = useCountries();
  const code = values["address.countryCode"];
  const list = countries.data ?? [];
  const say = (value: string) =>
    value &&
    (list.find((country) => country.code === value)?.name ??
      format.displayName(value.toUpperCase(), { type: "region" }));
  return (
    <FormField
      name="address.countryCode"
      say={say}
      hint={countries.isError ? t("form.noCountries") : undefined}
      className="col-span-6"
    >
      {(control) => (
        <Select
          {...control}
          autoComplete="country"
          value={code}
          onChange={(event) => set("address.countryCode", event.target.value)}
          className="scroll-mb-40"
        >
          <option value="">{t("form.noCountry")}</option>
          {code && !list.some((country) => country.code === code) && (
            <option value={code}>{say(code)}</option>
          )}
          {list.map((country) => (
            <option key={country.code} value={country.code}>
              {country.name}
            </option>
          ))}
        </Select>
      )}
    </FormField>
  );
}
