import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Failure } from "@/lib/contracts/result";

/** Why a change of cards did not happen, or that nobody knows whether it did. */
export function ChangeProblem({ error }: { error: Failure }) {
  const t = useTranslations("cardChanges");
  const errors = useTranslations("errors");
  return (
    <p role="alert" className="flex items-start gap-2 text-sm font-medium text-wrong">
      <CircleAlert className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} aria-hidden />
      {error.code === "outcome_unknown" ? t("unknown") : errors(error.code)}
    </p>
  );
}
