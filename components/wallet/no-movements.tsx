import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { routes } from "@/lib/routes";
import { JarDrawing } from "./jar-drawing";

interface Props {
  wallet: "points" | "credits";
  narrowed: boolean;
  onClear: () => void;
}

/** Why nothing is listed, and what to do next. */
export function NoMovements({ wallet, narrowed, onClear }: Props) {
  const t = useTranslations("wallet");
  if (narrowed) {
    return (
      <EmptyState
        drawing={<JarDrawing />}
        title={t("noMatch")}
        body={t("noMatchBody")}
        action={
          <Button variant="secondary" onClick={onClear}>
            {t("clear")}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      drawing={<JarDrawing />}
      title={t(`empty.${wallet}`)}
      body={t(`empty.${wallet}Body`)}
      action={
        <ButtonLink href={routes.cards} variant="secondary">
          {t("showCard")}
        </ButtonLink>
      }
    />
  );
}
