import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { LostDrawing } from "@/components/ui/lost-drawing";
import { routes } from "@/lib/routes";

export default function NotFound() {
  const t = useTranslations("errors");
  return (
    <>
      <h1 className="sr-only">{t("notFoundTitle")}</h1>
      <EmptyState
        drawing={<LostDrawing />}
        title={t("notFoundTitle")}
        body={t("not_found")}
        action={<ButtonLink href={routes.home}>{t("toHome")}</ButtonLink>}
      />
    </>
  );
}
