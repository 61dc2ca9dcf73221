"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "@/lib/i18n/navigation";
import { ErrorState } from "@/components/ui/error-state";

/** A page that could not be made at all, mostly because the session store is out of reach. */
export default function PageError({ error }: { error: Error & { digest?: string } }) {
  const t = useTranslations("errors");
  const router = useRouter();
  return (
    <>
      <h1 className="mb-6 text-xl font-bold">{t("title")}</h1>
      <ErrorState
        error={{ code: "unavailable", retryable: true, requestId: error.digest }}
        onRetry={router.refresh}
      />
    </>
  );
}
