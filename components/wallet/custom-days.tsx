"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { PlainDate } from "@/lib/contracts/time";
import { dateIn, type Period } from "./period";

interface Props {
  period: Period;
  today: PlainDate;
  onChange: (period: Period) => void;
}

/** The first and the last day; what is shown follows as soon as both make sense. */
export function CustomDays({ period, today, onChange }: Props) {
  const t = useTranslations("wallet");
  const [typed, setTyped] = useState({ from: period.from, to: period.to });
  const change = (part: Partial<typeof typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    const from = dateIn(next.from);
    const to = dateIn(next.to);
    if (from !== null && to !== null && from <= to) onChange({ kind: "custom", from, to });
  };
  const backwards = typed.from !== "" && typed.to !== "" && typed.from > typed.to;
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label={t("period.from")} error={backwards && t("period.backwards")}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            max={today}
            value={typed.from}
            onChange={(event) => change({ from: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("period.to")}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            max={today}
            value={typed.to}
            onChange={(event) => change({ to: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
