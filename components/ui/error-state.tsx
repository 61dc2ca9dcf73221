"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import type { Failure } from "@/lib/contracts/result";
import { Button } from "./button";

const NoDrawing = () => <div className="h-20 w-30" aria-hidden />;

// Errors are rare, so no page loads the drawing in advance; without a network the words are enough.
const OutageDrawing = lazy(() =>
  import("./outage-drawing").then(
    (module) => ({ default: module.OutageDrawing }),
    () => ({ default: NoDrawing }),
  ),
);

interface Props {
  error: Failure;
  onRetry?: (() => void) | undefined;
}

/** What happened and what to do; the retry stands here only where it may help. */
export function ErrorState({ error, onRetry }: Props) {
  const t = useTranslations("errors");
  // The project has not got this part: nothing went wrong, and nothing can be tried again.
  if (error.code === "not_offered") {
    return <p className="py-8 text-center text-muted">{t("not_offered")}</p>;
  }
  return (
    <div
      role="alert"
      className="flex flex-col items-center gap-3 rounded-surface border border-line bg-surface px-6 py-8 text-center"
    >
      <Suspense fallback={<NoDrawing />}>
        <OutageDrawing />
      </Suspense>
      <p className="max-w-[48ch] text-pretty">{t(error.code)}</p>
      {error.retryable && onRetry && (
        <Button variant="secondary" onClick={onRetry}>
          {t("retry")}
        </Button>
      )}
      {error.requestId && (
        <p className="text-xs text-muted">{t("reference", { id: error.requestId })}</p>
      )}
    </div>
  );
}
