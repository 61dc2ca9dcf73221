"use client";

import { Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** Prints the page; what is only for the screen hides itself. */
export function PrintButton() {
  const t = useTranslations("purchases");
  return (
    <Button
      variant="secondary"
      onClick={() => window.print()}
      icon={<Printer className="size-4" strokeWidth={1.75} aria-hidden />}
      className="w-full sm:w-auto print:hidden"
    >
      {t("print")}
    </Button>
  );
}
