"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { EnvelopeDrawing } from "./envelope-drawing";

interface Props {
  /** What was searched for; nothing where there is no message at all. */
  query?: string;
  onClear?: () => void;
}

/** Why nothing is listed, and what to do next. */
export function NoMessages({ query = "", onClear }: Props) {
  const t = useTranslations("messages");
  if (query === "") {
    return <EmptyState drawing={<EnvelopeDrawing />} title={t("empty")} body={t("emptyBody")} />;
  }
  return (
    <EmptyState
      drawing={<EnvelopeDrawing />}
      title={t("noMatch", { query })}
      body={t("noMatchBody")}
      action={
        <Button variant="secondary" onClick={onClear}>
          {t("clearSearch")}
        </Button>
      }
    />
  );
}
