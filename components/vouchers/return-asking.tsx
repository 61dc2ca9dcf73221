import { useTranslations } from "next-intl";
import type { ReturnFlow } from "./use-return-flow";

/** Says that nobody has told yet what became of a return, and what could not be found out. */
export function ReturnAsking({ flow }: { flow: ReturnFlow }) {
  const t = useTranslations("vouchers");
  return (
    <p role="status" className="text-sm text-muted empty:hidden">
      {flow.isAsking ? t("returnAsking") : flow.isOpen ? null : flow.problem}
    </p>
  );
}
