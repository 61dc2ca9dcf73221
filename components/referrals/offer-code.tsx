"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { ErrorNote } from "@/components/ui/error-note";
import { useRelationCode } from "@/lib/queries/referrals";

/** A code by which somebody else may add this member, made only when asked for. */
export default function OfferCode() {
  const t = useTranslations("referrals");
  const format = useFormatter();
  const { data, error, isPending, mutate } = useRelationCode();
  if (!data) {
    return (
      <div className="space-y-4">
        <p>{t("offerBody")}</p>
        {error && <ErrorNote error={error} />}
        <Button size="lg" className="w-full" pending={isPending} onClick={() => mutate()}>
          {t("offerConfirm")}
        </Button>
      </div>
    );
  }
  return (
    <div className="space-y-4 text-center" aria-live="polite">
      <p dir="ltr" className="text-2xl font-bold tracking-wider tabular-nums select-all">
        {data.code}
      </p>
      <p className="text-sm text-muted">
        {t("offerUntil", { time: format.dateTime(new Date(data.expiresAt), "time") })}
      </p>
      <CopyButton text={data.code} label={t("copyCode")} />
    </div>
  );
}
