import type { PropertyValue } from "@/lib/contracts/customer-properties";
import type { AnsweredProperty, PropertiesUpdate } from "@/lib/contracts/properties";

/** What is typed, by the property's id; only what differs from what is saved. */
export type Edits = Readonly<Record<string, PropertyValue>>;

/** The sign that stands before decimals in a language. */
export const decimalSign = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === "decimal")?.value ??
  ".";

/** A saved answer as its field shows it. */
export function shownValue(
  { kind, value }: Pick<AnsweredProperty, "kind" | "value">,
  sign: string,
): PropertyValue {
  if (value === null) return kind === "choices" ? [] : "";
  return kind === "decimal" && typeof value === "string" ? value.replace(".", sign) : value;
}

const isSame = (one: PropertyValue, other: PropertyValue): boolean => {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((id) => other.includes(id));
  }
  if (typeof one === "string" && typeof other === "string") return one.trim() === other.trim();
  return one === other;
};

/** The edits with one more; none where it says what is saved already. */
export function withEdit(
  edits: Edits,
  property: AnsweredProperty,
  value: PropertyValue,
  sign: string,
): Edits {
  const { [property.id]: _before, ...others } = edits;
  return isSame(value, shownValue(property, sign)) ? others : { ...others, [property.id]: value };
}

/** The edits that still differ from what is saved: another try may have saved some of them. */
export const liveEdits = (
  properties: readonly AnsweredProperty[],
  edits: Edits,
  sign: string,
): Edits =>
  Object.fromEntries(
    Object.entries(edits).filter(([id, value]) => {
      const property = properties.find((it) => it.id === id);
      return property && !isSame(value, shownValue(property, sign));
    }),
  );

/** What to send: each edit with the version that it started from. */
export const toUpdate = (
  properties: readonly AnsweredProperty[],
  edits: Edits,
): PropertiesUpdate => ({
  changes: properties.flatMap(({ id, version }) => {
    const value = edits[id];
    return value === undefined ? [] : [{ id, version, value }];
  }),
});
