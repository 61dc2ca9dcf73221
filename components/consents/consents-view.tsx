"use client";

import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Surface } from "@/components/ui/surface";
import { useConsents } from "@/lib/queries/consents";
import { ConsentCard } from "./consent-card";
import { ConsentDrawing } from "./consent-drawing";
import { ConsentsSkeleton } from "./consents-skeleton";

/** Every consent with its text, and the way to give or withdraw it. */
export function ConsentsView() {
  const t = useTranslations("consents");
  const query = useConsents();
  if (!query.data) {
    if (!query.error) return <ConsentsSkeleton />;
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (query.data.length === 0) {
    return (
      <Surface>
        <EmptyState drawing={<ConsentDrawing />} title={t("empty")} body={t("emptyBody")} />
      </Surface>
    );
  }
  return (
    <ul className="max-w-2xl space-y-4">
      {query.data.map((consent) => (
        <ConsentCard key={consent.id} consent={consent} />
      ))}
    </ul>
  );
}
