import { useTranslations } from "next-intl";
import type { PlaceLabel } from "@/lib/contracts/places";

/** Says what a place is told by: "Chrome on Android", or as much of it as is known. */
export function usePlaceName(): (label: PlaceLabel) => string {
  const t = useTranslations("security.places");
  return ({ browser, system }) => {
    if (browser && system) return t("name", { browser, system });
    return browser ?? system ?? t("unknown");
  };
}
