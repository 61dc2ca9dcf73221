"use client";

import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { ErrorState } from "@/components/ui/error-state";

interface Props {
  error: Error & { digest?: string };
  retry: () => void;
}

/** A page that could not be made at all: no network, the session store is out of reach, or a bug of ours. */
export default function PageError({ error, retry }: Props) {
  const t = useTranslations("errors");
  const [, startTransition] = useTransition();
  const outage = error.digest === "unavailable";
  // Only ever made in a browser: the server gives an error no page.
  const online = navigator.onLine;
  return (
    <>
      <h1 className="mb-6 text-xl font-bold tracking-tight">{t("title")}</h1>
      <ErrorState
        error={
          outage || !online
            ? { code: online ? "unavailable" : "offline", retryable: true }
            : { code: "internal", retryable: true, requestId: error.digest }
        }
        onRetry={() => startTransition(retry)}
      />
    </>
  );
}
