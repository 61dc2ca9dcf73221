"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { Instant } from "@/lib/contracts/time";

/** Says from when public data is that could not be read anew. @param asOf null where it is fresh */
export function StaleNote({ asOf }: { asOf: Instant | null }) {
  const t = useTranslations("errors");
  const format = useFormatter();
  if (asOf === null) return null;
  return (
    <p role="status" className="text-sm text-soon">
      {t("asOf", { time: format.dateTime(new Date(asOf), "time") })}
    </p>
  );
}
