"use client";

import { Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "./button";

/** Prints the page; what is only for the screen hides itself. An app has no printer to offer. */
export function PrintButton() {
  const t = useTranslations("common");
  return (
    <Button
      variant="secondary"
      onClick={() => window.print()}
      icon={<Printer className="size-4" strokeWidth={1.75} aria-hidden />}
      className="print:hidden webview:hidden"
    >
      {t("print")}
    </Button>
  );
}
