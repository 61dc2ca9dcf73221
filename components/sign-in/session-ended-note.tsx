import { Clock } from "lucide-react";
import { useTranslations } from "next-intl";

/** Why somebody who was in has to sign in again, and that nothing is lost by it. */
export function SessionEndedNote() {
  const t = useTranslations("signIn");
  return (
    <p
      role="status"
      className="mb-5 flex items-start gap-2.5 rounded-control bg-soon-soft px-4 py-3 text-sm font-medium text-soon"
    >
      <Clock className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} aria-hidden />
      {t("ended")}
    </p>
  );
}
