import type { useFormatter } from "next-intl";
import type { PropertyOption, PropertyValue } from "@/lib/contracts/customer-properties";
import type { AnsweredProperty } from "@/lib/contracts/properties";

/** What it takes to write an answer: the page's own formats and words. */
export interface AnswerWords {
  format: ReturnType<typeof useFormatter>;
  yes: string;
  no: string;
}

const nameIn = (options: readonly PropertyOption[], id: string) =>
  options.find((option) => option.id === id)?.name ?? id;

/** How an answer of a property reads; null where nothing was answered. */
export const answerText = (
  { kind, options }: Pick<AnsweredProperty, "kind" | "options">,
  value: PropertyValue | null,
  { format, yes, no }: AnswerWords,
): string | null => {
  if (value === null || value === "") return null;
  if (typeof value === "boolean") return value ? yes : no;
  if (Array.isArray(value)) {
    return value.length > 0 ? format.list(value.map((id) => nameIn(options, id))) : null;
  }
  switch (kind) {
    case "choice":
      return nameIn(options, value);
    case "integer":
    case "decimal":
      return format.number(Number(value), { maximumFractionDigits: 6 });
    case "date":
    case "datetime": {
      // The project's own clock: read and shown in one and the same zone.
      const moment = new Date(value.length > 10 ? `${value}:00Z` : `${value}T00:00:00Z`);
      const day = format.dateTime(moment, "date", { timeZone: "UTC" });
      if (kind === "date") return day;
      return `${day}, ${format.dateTime(moment, "time", { timeZone: "UTC" })}`;
    }
    default:
      return value;
  }
};
