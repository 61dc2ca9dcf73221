"use client";

import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { Field } from "@/components/ui/field";
import { Segments } from "@/components/ui/segments";
import { Select } from "@/components/ui/select";
import { MOVEMENT_KINDS } from "@/lib/contracts/movements";
import type { PointType } from "@/lib/contracts/points";
import { usePeriodName } from "./use-period-name";
import type { View } from "./view";

interface Props {
  view: View;
  /** More than one, or there is nothing to choose. */
  types: readonly PointType[];
  onChange: (params: Record<string, string>) => void;
}

/** Which part of a history is shown: a kind, a type of points, the chosen time. */
export function HistoryFilters({ view: { kind, type, within, period }, types, onChange }: Props) {
  const t = useTranslations("wallet");
  const name = usePeriodName(period);
  return (
    <div className="space-y-3">
      <Segments
        label={t("filter")}
        options={[
          { value: "all", label: t("kinds.all") },
          ...MOVEMENT_KINDS.map((it) => ({ value: it, label: t(`kinds.${it}`) })),
        ]}
        value={kind ?? "all"}
        onChange={(value) => onChange({ kind: value === "all" ? "" : value })}
      />
      <div className="flex flex-wrap items-end gap-3">
        {types.length > 1 && (
          <Field label={t("type")} className="grow sm:max-w-64">
            {(control) => (
              <Select
                {...control}
                value={types.some(({ id }) => id === type) ? (type ?? "") : ""}
                onChange={(event) => onChange({ type: event.target.value })}
              >
                <option value="">{t("everyType")}</option>
                {types.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        <Chip selected={within} onClick={() => onChange({ within: within ? "" : "1" })}>
          {t("within", { period: name })}
        </Chip>
      </div>
    </div>
  );
}
