import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import type { Failure } from "@/lib/contracts/result";

interface Props {
  error: Failure;
  retrying: boolean;
  onRetry: () => void;
}

/** A part of the receipt that could not be loaded; the others stand without it. */
export function SectionProblem({ error, retrying, onRetry }: Props) {
  const t = useTranslations("errors");
  return (
    <div className="space-y-2 py-2">
      <ErrorNote error={error} />
      {error.retryable && (
        <Button variant="secondary" pending={retrying} onClick={onRetry} className="print:hidden">
          {t("retry")}
        </Button>
      )}
    </div>
  );
}
