import "server-only";
import type { CustomerProperty, PropertyValue } from "@/lib/contracts/customer-properties";
import type { AnsweredProperty } from "@/lib/contracts/properties";
import type { FieldReason } from "@/lib/contracts/result";
import type { ShownProperty } from "@/lib/site/properties";
import type { AnswerRecord } from "../schemas/property-records";
import { toPropertyRecord, type PropertyRecordInput } from "./customer-properties";
import { isFields, sendable, type Fields } from "./fields";
import { parseDate } from "./time";
import { versionOf } from "./version";

/** Ids in a choice: a list of items, one alone, or their bare ids. */
const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((item) => {
    const id: unknown = isFields(item) ? item.id : item;
    return typeof id === "string" || typeof id === "number" ? [String(id)] : [];
  });

const DATETIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/;

const textOf = (value: unknown): string | null => {
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return null;
};

/** An answer as a form shows it; null where there is none, or none of the property's kind. */
export const toPropertyValue = (
  { kind, options }: Pick<CustomerProperty, "kind" | "options">,
  raw: unknown,
): PropertyValue | null => {
  const text = textOf(raw);
  switch (kind) {
    case "boolean":
      return raw === true || raw === false
        ? raw
        : text === "1" || text === "true"
          ? true
          : text === "0" || text === "false"
            ? false
            : null;
    case "integer":
    case "decimal":
      return text !== null && /^-?\d+(\.\d+)?$/.test(text) ? text : null;
    case "date":
      return parseDate(text);
    case "datetime": {
      const [, day, time] = DATETIME.exec(text ?? "") ?? [];
      return day !== undefined && parseDate(day) ? `${day}T${time ?? "00:00"}` : null;
    }
    case "choice":
    case "choices": {
      const ids = idsIn(raw);
      const known = options.map(({ id }) => id).filter((id) => ids.includes(id));
      if (kind === "choices") return known.length > 0 ? known : null;
      return known[0] ?? null;
    }
    default:
      // What a project keeps as an object is still shown, as the text of it.
      return typeof raw === "object" && raw !== null ? JSON.stringify(raw) : text;
  }
};

/** Whether the form could give the value back as it is. */
const isWhole = (kind: CustomerProperty["kind"], raw: unknown): boolean =>
  kind !== "other" || raw == null || typeof raw === "string";

/** The properties that the operator shows, in that order, each with the member's answer. */
export const toAnsweredProperties = (
  properties: readonly CustomerProperty[],
  records: readonly AnswerRecord[],
  shown: readonly ShownProperty[],
): AnsweredProperty[] =>
  shown.flatMap(({ id, readOnly }) => {
    const property = properties.find((it) => it.id === id);
    if (!property) return [];
    const raw = records.find((it) => it.property_id === id)?.property_value;
    const value = toPropertyValue(property, raw);
    const editable = !readOnly && isWhole(property.kind, raw);
    return [{ ...property, value, editable, version: versionOf(value) }];
  });

const READ_ONLY = new Set(["property_record_id", "property_name", "last_change"]);

/** The whole record as upstream takes it: what was read, and the new value. */
export const mergeAnswer = (before: Fields | undefined, input: PropertyRecordInput): Fields => ({
  ...sendable(before ?? {}, READ_ONLY),
  ...input,
});

export const isEmptyAnswer = (value: PropertyValue | null): boolean =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);

const isJson = (text: string): boolean => {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
};

/**
 * An answer as upstream takes it, checked by the property's type.
 * @returns why it is refused, where it is
 */
export const checkAnswer = (
  property: AnsweredProperty,
  value: PropertyValue,
): PropertyRecordInput | FieldReason => {
  const { kind, value: before } = property;
  if (isEmptyAnswer(value)) return "required";
  const isText = typeof value === "string";
  if (kind === "date" && !(isText && parseDate(value) === value)) return "invalid_format";
  if (kind === "datetime" && !(isText && parseDate(value.slice(0, 10)))) return "invalid_format";
  // A structure that the project wrote as JSON stays one.
  if (kind === "other" && typeof before === "string" && isJson(before) && !isJson(String(value))) {
    return "invalid_format";
  }
  const input = toPropertyRecord(property, value);
  if (input) return input;
  return kind === "choice" || kind === "choices" ? "not_allowed_value" : "invalid_format";
};
