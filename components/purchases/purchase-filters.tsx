"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { PURCHASE_PERIODS, type PurchaseFilter } from "@/lib/contracts/purchases";
import { usePurchaseStores } from "@/lib/queries/purchases";

interface Props {
  filter: PurchaseFilter;
  onChange: (filter: PurchaseFilter) => void;
}

/** Which purchases: of what time, and of which store. */
export function PurchaseFilters({ filter, onChange }: Props) {
  const t = useTranslations("purchases");
  const { data: stores = [] } = usePurchaseStores();
  const change = (changes: Partial<PurchaseFilter>) => onChange({ ...filter, ...changes });
  const periodIn = (value: string) => PURCHASE_PERIODS.find((period) => period === value) ?? "all";
  return (
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-4 print:hidden">
      <Field label={t("period")}>
        {(control) => (
          <Select
            {...control}
            value={filter.period}
            onChange={({ target }) => change({ period: periodIn(target.value), from: "", to: "" })}
          >
            {PURCHASE_PERIODS.map((period) => (
              <option key={period} value={period}>
                {t(`periods.${period}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {stores.length > 0 && (
        <Field label={t("store")}>
          {(control) => (
            <Select
              {...control}
              value={filter.store}
              onChange={({ target }) => change({ store: target.value })}
            >
              <option value="">{t("allStores")}</option>
              {stores.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {filter.period === "custom" && (
        <>
          <Day
            label={t("from")}
            value={filter.from}
            max={filter.to}
            onChange={(from) => change({ from })}
          />
          <Day
            label={t("to")}
            value={filter.to}
            min={filter.from}
            onChange={(to) => change({ to })}
          />
        </>
      )}
    </div>
  );
}

interface DayProps {
  label: string;
  value: string;
  min?: string;
  max?: string;
  onChange: (day: string) => void;
}

function Day({ label, value, min, max, onChange }: DayProps) {
  return (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          type="date"
          value={value}
          min={min}
          max={max}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
