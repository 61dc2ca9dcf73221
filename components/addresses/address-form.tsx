import { useFormatter, useTranslations } from "next-intl";
import { useRef, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Field, type ControlProps } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { AdditionalAddress, AddressType } from "@/lib/contracts/addresses";
import { useCountries } from "@/lib/queries/countries";
import { FIELD_NAMES, FIELDS, REQUIRED, type FieldName } from "./address-values";
import { useAddressForm } from "./use-address-form";

interface Props {
  types: readonly AddressType[];
  edited: AdditionalAddress | null;
  onSaved: (undo: (() => void) | undefined) => void;
  onCancel: () => void;
}

/** Fields to type into, on a grid of six. */
const TYPED: { name: FieldName; autoComplete: string; className: string }[] = [
  { name: "address.street", autoComplete: "address-line1", className: "col-span-6" },
  { name: "address.streetNumber", autoComplete: "off", className: "col-span-3" },
  { name: "address.houseNumber", autoComplete: "off", className: "col-span-3" },
  { name: "address.zip", autoComplete: "postal-code", className: "col-span-2" },
  { name: "address.city", autoComplete: "address-level2", className: "col-span-4" },
];

/** One address, new or to change. */
export function AddressForm({ types, edited, onSaved, onCancel }: Props) {
  const t = useTranslations("addresses");
  const reasons = useTranslations("fieldErrors");
  const element = useRef<HTMLFormElement>(null);
  const form = useAddressForm(edited, {
    onSaved,
    onRefused: (errors) => {
      const first = FIELD_NAMES.find((name) => errors[name]);
      const field = first && element.current?.elements.namedItem(first);
      if (field instanceof HTMLElement) field.focus();
    },
  });
  const countries = useCountries();
  const sayCountry = useCountryName(countries.data ?? []);
  const sayType = (id: string) => types.find((type) => type.id === id)?.name ?? "";

  const field = (
    name: FieldName,
    className: string,
    say: (value: string) => string,
    control: (
      props: ControlProps & { name: string; required: boolean; value: string },
    ) => ReactNode,
    hint?: string,
  ) => {
    const error = form.errors[name];
    const value = form.values[name];
    const saved = form.saved?.[name];
    const other =
      saved !== undefined && saved !== value.trim()
        ? t("savedNow", { value: say(saved) || t("missing") })
        : hint;
    const required = REQUIRED.has(name);
    return (
      <Field
        key={name}
        label={t(`fields.${short(name)}`)}
        hint={other}
        error={error && reasons(error)}
        required={required}
        className={className}
      >
        {(props) => control({ ...props, name, required, value })}
      </Field>
    );
  };

  const code = form.values["address.countryCode"];
  return (
    <form
      ref={element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
      className="space-y-5"
    >
      {form.conflict && (
        <p role="alert" className="rounded-control bg-wrong-soft px-4 py-3 text-sm text-wrong">
          {t("conflict")}
        </p>
      )}
      <div className="grid grid-cols-6 gap-x-4 gap-y-5">
        {field("typeId", "col-span-6", sayType, (props) => (
          <Select {...props} onChange={({ target }) => form.set("typeId", target.value)}>
            <option value="">{t("choose")}</option>
            {types.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        ))}
        {TYPED.map(({ name, autoComplete, className }) =>
          field(name, className, String, (props) => (
            <TextInput
              {...props}
              autoComplete={autoComplete}
              maxLength={FIELDS[name]}
              onChange={({ target }) => form.set(name, target.value)}
            />
          )),
        )}
        {field(
          "address.countryCode",
          "col-span-6",
          sayCountry,
          (props) => (
            <Select
              {...props}
              autoComplete="country"
              onChange={({ target }) => form.set("address.countryCode", target.value)}
            >
              <option value="">{t("noCountry")}</option>
              {code && !countries.data?.some((country) => country.code === code) && (
                <option value={code}>{sayCountry(code)}</option>
              )}
              {countries.data?.map((country) => (
                <option key={country.code} value={country.code}>
                  {country.name}
                </option>
              ))}
            </Select>
          ),
          countries.isError ? t("noCountries") : undefined,
        )}
      </div>
      {form.failure && <ErrorNote error={form.failure} />}
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Button type="submit" size="lg" pending={form.saving}>
          {t("save")}
        </Button>
        <Button size="lg" variant="secondary" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

type ShortName = FieldName extends infer Name
  ? Name extends `address.${infer Rest}`
    ? Rest
    : Name
  : never;

const short = (name: FieldName) => name.replace("address.", "") as ShortName;

function useCountryName(countries: readonly { code: string; name: string }[]) {
  const format = useFormatter();
  return (code: string) =>
    code &&
    (countries.find((country) => country.code === code)?.name ??
      format.displayName(code.toUpperCase(), { type: "region" }) ??
      code);
}
