import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { useStoreChoices } from "@/lib/queries/store-choices";
import { Fieldset } from "./fieldset";
import { useFormState } from "./form-context";
import { FormField } from "./form-field";
import { storeLabel } from "./store-label";

/** The store one belongs to. Without a list of stores it stays what it is, unseen. */
export function StoreFields({ offered }: { offered: boolean }) {
  const t = useTranslations("profile");
  const { values, set } = useFormState();
  const { data: stores } = useStoreChoices(offered);
  if (!stores || stores.length === 0) return null;
  const chosen = values.storeId;
  const isKnown = stores.some(({ id }) => id === chosen);
  const say = (value: string) => {
    const store = stores.find(({ id }) => id === value);
    return store ? storeLabel(store) : "";
  };
  return (
    <Fieldset legend={t("groups.store")}>
      <FormField name="storeId" say={say} hint={t("form.storeHint")} className="col-span-6">
        {(control) => (
          <Select
            {...control}
            value={isKnown ? chosen : ""}
            onChange={(event) => set("storeId", event.target.value)}
          >
            {/* Upstream lets a store be changed, not taken away. */}
            {!isKnown && <option value="">{t("form.noStore")}</option>}
            {stores.map((store) => (
              <option key={store.id} value={store.id}>
                {storeLabel(store)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
    </Fieldset>
  );
}
