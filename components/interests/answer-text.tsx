import { useFormatter, useTranslations } from "next-intl";
import type { PropertyValue } from "@/lib/contracts/customer-properties";
import type { AnsweredProperty } from "@/lib/contracts/properties";
import { answerText } from "@/lib/i18n/answer-text";

/** How an answer of a property reads. */
export function useAnswerText() {
  const t = useTranslations("common");
  const words = { format: useFormatter(), yes: t("yes"), no: t("no") };
  return (property: AnsweredProperty, value: PropertyValue | null): string =>
    answerText(property, value, words) ?? t("notFilledIn");
}
