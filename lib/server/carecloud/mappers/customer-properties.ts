import "server-only";
import type {
  CustomerProperty,
  PropertyKind,
  PropertyValue,
} from "@/lib/contracts/customer-properties";
import type { PropertyRecord } from "../schemas/customer-properties";
import { plainText } from "./text";

const ACTIVE = 1;

const KINDS: Record<string, PropertyKind> = {
  string: "text",
  text: "text",
  boolean: "boolean",
  integer: "integer",
  float: "decimal",
  date: "date",
  timestamp: "datetime",
  enum: "choice",
  multiselect: "choices",
};

const isActive = ({ state }: { state: number | null }) => state === null || state === ACTIVE;

const kindOf = ({ data_type, items }: PropertyRecord): PropertyKind => {
  const known = KINDS[data_type?.toLowerCase() ?? ""];
  // A type of the project's own that lists what is possible is a choice, whatever it is called.
  return known ?? (items.length > 0 ? "choice" : "other");
};

const isChoice = (kind: PropertyKind) => kind === "choice" || kind === "choices";

/** Properties in use, in upstream's order. A choice without anything to choose is left out. */
export const toCustomerProperties = (records: readonly PropertyRecord[]): CustomerProperty[] =>
  records
    .filter(isActive)
    .map((record) => {
      const kind = kindOf(record);
      return {
        id: record.property_id,
        name: record.name,
        description: plainText(record.description),
        kind,
        options: isChoice(kind)
          ? record.items.filter(isActive).map(({ id, name }) => ({ id, name }))
          : [],
        required: record.is_required,
        unique: record.is_unique,
      };
    })
    .filter(({ kind, options }) => !isChoice(kind) || options.length > 0);

/** A property as upstream takes it in `property_records`. */
export interface PropertyRecordInput {
  property_id: string;
  property_value: string | number | boolean | { id: string; name: string; state: number }[];
}

/**
 * A value as upstream takes it for a property of its kind; null where there is none, or none that
 * fits: a number that is no number, an option that is not among the property's.
 */
export const toPropertyRecord = (
  { id, kind, options }: CustomerProperty,
  value: PropertyValue | undefined,
): PropertyRecordInput | null => {
  const as = (property_value: PropertyRecordInput["property_value"]) => ({
    property_id: id,
    property_value,
  });
  if (typeof value === "boolean") return kind === "boolean" ? as(value) : null;
  if (isChoice(kind)) {
    const wanted = typeof value === "string" ? [value] : (value ?? []);
    const chosen = options.filter((option) => wanted.includes(option.id));
    if (chosen.length === 0 || (kind === "choice" && chosen.length > 1)) return null;
    return as(chosen.map((option) => ({ ...option, state: ACTIVE })));
  }
  if (typeof value !== "string" || value === "") return null;
  switch (kind) {
    case "integer":
      return /^-?\d{1,15}$/.test(value) ? as(Number(value)) : null;
    case "decimal": {
      const number = value.replace(",", ".");
      return /^-?\d{1,12}(\.\d{1,6})?$/.test(number) ? as(Number(number)) : null;
    }
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? as(value) : null;
    case "datetime": {
      const parts = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?$/.exec(value);
      return parts ? as(`${parts[1]} ${parts[2]}${parts[3] ?? ":00"}`) : null;
    }
    case "boolean":
      return null;
    default:
      return as(value);
  }
};
