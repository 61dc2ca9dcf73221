import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { routes } from "@/lib/routes";
import { ReceiptDrawing } from "./receipt-drawing";

/** Why nothing is listed, and what to do next. */
export function NoPurchases({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const t = useTranslations("purchases");
  return (
    <EmptyState
      drawing={<ReceiptDrawing />}
      title={t(filtered ? "noMatch" : "empty")}
      body={t(filtered ? "noMatchBody" : "emptyBody")}
      action={
        filtered ? (
          <Button variant="secondary" onClick={onClear}>
            {t("clear")}
          </Button>
        ) : (
          <ButtonLink href={routes.cards} variant="secondary">
            {t("showCard")}
          </ButtonLink>
        )
      }
    />
  );
}
