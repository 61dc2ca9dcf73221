import { z } from "zod";

/** How a property is asked for. `other`: a data type of the project's own, written as text. */
export const PROPERTY_KINDS = [
  "text",
  "integer",
  "decimal",
  "boolean",
  "date",
  "datetime",
  "choice",
  "choices",
  "other",
] as const;
export type PropertyKind = (typeof PROPERTY_KINDS)[number];

export interface PropertyOption {
  id: string;
  name: string;
}

/** A question that the project adds to what upstream knows of a customer. */
export interface CustomerProperty {
  id: string;
  name: string;
  /** Plain text. */
  description: string | null;
  kind: PropertyKind;
  /** What may be chosen; empty unless the kind is `choice` or `choices`. */
  options: PropertyOption[];
  required: boolean;
  /** No two customers may have the same value. */
  unique: boolean;
}

/**
 * A value as a form sends it: text for texts, numbers, dates (`2026-03-01`) and times
 * (`2026-03-01T14:30`, the project's clock), ids for choices. Nothing said: an empty text or list.
 */
export const PropertyValue = z.union([
  z.string().trim().max(1_000),
  z.boolean(),
  z.array(z.string().max(100)).max(200),
]);
export type PropertyValue = z.infer<typeof PropertyValue>;
