import { useTranslations } from "next-intl";

/** A dash where upstream did not say: never a zero that nobody counted. */
export function Unknown() {
  const t = useTranslations("wallet");
  return (
    <>
      <span aria-hidden="true" className="text-muted">
        {"—"}
      </span>
      <span className="sr-only">{t("unknown")}</span>
    </>
  );
}
