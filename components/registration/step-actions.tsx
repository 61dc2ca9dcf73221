import { ChevronLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

/** On, and back to the step before. */
export function StepActions({ onBack, children }: { onBack: () => void; children: ReactNode }) {
  const t = useTranslations("registration");
  return (
    <div className="flex gap-3">
      <Button
        variant="secondary"
        size="lg"
        aria-label={t("back")}
        onClick={onBack}
        icon={<ChevronLeft className="size-5 rtl:rotate-180" strokeWidth={1.75} aria-hidden />}
        className="px-4"
      />
      {children}
    </div>
  );
}
