import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Failure } from "@/lib/contracts/result";

interface Props {
  change: { error: Failure | null; isAsking: boolean };
  /** It is known that nothing was changed. */
  nothing: boolean;
}

/** Why a change of cards did not happen, or that nobody knows yet whether it did. */
export function ChangeProgress({ change: { error, isAsking }, nothing }: Props) {
  const t = useTranslations("cardChanges");
  const errors = useTranslations("errors");
  if (isAsking) {
    return (
      <p role="status" className="text-sm text-muted">
        {t("asking")}
      </p>
    );
  }
  if (!error && !nothing) return null;
  const code = error?.code;
  return (
    <p role="alert" className="flex items-start gap-2 text-sm font-medium text-wrong">
      <CircleAlert className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} aria-hidden />
      {code === undefined ? t("nothing") : code === "outcome_unknown" ? t("unknown") : errors(code)}
    </p>
  );
}
