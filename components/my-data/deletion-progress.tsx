"use client";

import { CircleCheck, CircleX, Hourglass } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Pill } from "@/components/ui/pill";
import type { DeletionRequest } from "@/lib/contracts/deletion";

const ICONS = { open: Hourglass, done: CircleCheck, refused: CircleX } as const;

/** When deletion was asked for, and how far it has come. */
export function DeletionProgress({ request }: { request: DeletionRequest }) {
  const t = useTranslations("myData.deletion");
  const format = useFormatter();
  const { askedAt, phase, state } = request;
  const Icon = ICONS[phase];
  return (
    <div role="status" className="flex items-start gap-4 rounded-control bg-sunken p-4">
      <Icon className="mt-0.5 size-6 shrink-0" strokeWidth={1.75} aria-hidden />
      <div className="min-w-0 space-y-1">
        <p className="font-semibold">
          {askedAt === null
            ? t("asked")
            : t("askedOn", { date: format.dateTime(new Date(askedAt), "date") })}
        </p>
        <p className="text-pretty text-muted">{t(`phase.${phase}`)}</p>
        {state !== null && (
          <p className="pt-1">
            <Pill tone="brand">{t("state", { state })}</Pill>
          </p>
        )}
      </div>
    </div>
  );
}
