"use client";

import { LocateFixed } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { locate, useWhereabouts } from "./position";

/** Asks where the visitor is, and says what came of it. Gone once that is known. */
export function LocateButton() {
  const t = useTranslations("stores.locate");
  const { state } = useWhereabouts();
  if (state === "known") return null;
  return (
    <Button
      variant="secondary"
      pending={state === "asking"}
      onClick={locate}
      icon={<LocateFixed className="size-4" strokeWidth={1.75} aria-hidden />}
    >
      {t("ask")}
    </Button>
  );
}

/** What became of the question, and that the answer stays here. */
export function LocateNote() {
  const t = useTranslations("stores.locate");
  const { state } = useWhereabouts();
  return (
    <p role="status" className="max-w-prose text-sm text-muted">
      {state === "denied" || state === "unavailable"
        ? t(state)
        : state === "known"
          ? t("stays")
          : ""}
    </p>
  );
}
