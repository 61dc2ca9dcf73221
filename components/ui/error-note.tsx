"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Failure } from "@/lib/contracts/result";

/** One line beside a button that did not do what it said. */
export function ErrorNote({ error }: { error: Failure }) {
  const t = useTranslations("errors");
  return (
    <p role="alert" className="flex items-start gap-2 text-sm font-medium text-wrong">
      <CircleAlert className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} aria-hidden />
      {t(error.code)}
    </p>
  );
}
