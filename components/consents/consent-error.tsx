import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { ErrorNote } from "@/components/ui/error-note";
import type { Failure } from "@/lib/contracts/result";

/** Why a decision was not saved; where it may have been, the card shows what is saved now. */
export function ConsentError({ error }: { error: Failure }) {
  const t = useTranslations("consents");
  const { code } = error;
  if (code !== "conflict" && code !== "outcome_unknown") return <ErrorNote error={error} />;
  return (
    <p role="alert" className="flex items-start gap-2 text-sm font-medium text-wrong">
      <CircleAlert className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} aria-hidden />
      {code === "conflict" ? t("conflict") : t("unknown")}
    </p>
  );
}
