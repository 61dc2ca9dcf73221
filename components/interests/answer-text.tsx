import { useFormatter, useTranslations } from "next-intl";
import type { PropertyValue } from "@/lib/contracts/customer-properties";
import type { AnsweredProperty } from "@/lib/contracts/properties";

/** How an answer of a property reads. */
export function useAnswerText() {
  const t = useTranslations("common");
  const format = useFormatter();
  const nameIn = ({ options }: AnsweredProperty, id: string) =>
    options.find((option) => option.id === id)?.name ?? id;

  return (property: AnsweredProperty, value: PropertyValue | null): string => {
    if (value === null || value === "") return t("notFilledIn");
    if (typeof value === "boolean") return value ? t("yes") : t("no");
    if (Array.isArray(value)) {
      const names = value.map((id) => nameIn(property, id));
      return names.length > 0 ? format.list(names) : t("notFilledIn");
    }
    switch (property.kind) {
      case "choice":
        return nameIn(property, value);
      case "integer":
      case "decimal":
        return format.number(Number(value), { maximumFractionDigits: 6 });
      case "date":
      case "datetime": {
        // The project's own clock: read and shown in one and the same zone.
        const moment = new Date(value.length > 10 ? `${value}:00Z` : `${value}T00:00:00Z`);
        const day = format.dateTime(moment, "date", { timeZone: "UTC" });
        if (property.kind === "date") return day;
        return `${day}, ${format.dateTime(moment, "time", { timeZone: "UTC" })}`;
      }
      default:
        return value;
    }
  };
}
