import { FileDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { routes } from "@/lib/routes";

/** The way to the member's own data. */
export function MyDataLink() {
  const t = useTranslations("myData");
  return (
    <ButtonLink
      href={routes.myData}
      variant="secondary"
      className="w-full"
      icon={<FileDown className="size-5" strokeWidth={1.75} aria-hidden />}
    >
      {t("title")}
    </ButtonLink>
  );
}
