import { invalid, notFound } from "../errors";
import { freshId } from "../ids";
import { page } from "../lists";
import type { Call, Language, Operation, Wire } from "../model";
import {
  PROPERTIES,
  propertyId,
  propertyItemId,
  type PropertySeed,
} from "../seed/customer-properties";
import { propertyRecordsOf, type PropertyRecord } from "../seed/property-records";
import { itemWire } from "./customer-properties";
import { ownByPath } from "./own";
import { wording } from "../seed/wording";

const seedOf = (key: string): PropertySeed => {
  const seed = PROPERTIES.find((it) => it.key === key);
  if (!seed) throw new Error(`There is no property ${key}`);
  return seed;
};

function valueWire({ key, value }: PropertyRecord, language: Language): unknown {
  const seed = seedOf(key);
  if (!seed.items) return value;
  const chosen = value as string[];
  return seed.items
    .filter((item) => chosen.includes(item.key))
    .map((item) => itemWire(seed, item, language));
}

function list(call: Call) {
  const held = propertyRecordsOf(call.world, ownByPath(call));
  return page("property_records", held, call.query, (it) => ({
    property_record_id: it.id,
    property_id: propertyId(it.key),
    property_name: wording(seedOf(it.key).name, call.language),
    property_value: valueWire(it, call.language),
    last_change: it.lastChange,
  }));
}

/** Whether a value is of a data type; a project's own types are texts. */
function fits(type: string, value: unknown): boolean {
  const text = typeof value === "string" ? value : null;
  switch (type) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value);
    case "float":
      return typeof value === "number";
    case "date":
      return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);
    case "timestamp":
      return text !== null && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text);
    default:
      return text !== null && text.length <= 1_000;
  }
}

/** The keys of the items that a value names; null where it is no choice among the property's. */
function itemsIn(seed: PropertySeed, value: unknown): string[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  if (seed.type === "enum" && value.length > 1) return null;
  const keys = value.map((it: Wire) =>
    seed.items?.find((item) => propertyItemId(seed.key, item.key) === it["id"]),
  );
  return keys.every((it) => it !== undefined) ? keys.map((it) => it.key) : null;
}

/** What a body says, checked by the property's type. */
function given(call: Call): { seed: PropertySeed; value: unknown } {
  const record = call.body["property_record"] as Wire | undefined;
  const id = record?.["property_id"];
  const seed = PROPERTIES.find((it) => propertyId(it.key) === id && it.state !== 0);
  if (!seed) throw invalid(["property_record.property_id", "not_found", id]);
  const sent = record?.["property_value"];
  const value = seed.items ? itemsIn(seed, sent) : fits(seed.type, sent) ? sent : null;
  if (value === null) throw invalid(["property_record.property_value", "invalid_value_format"]);
  if (seed.unique && isTaken(call, seed, value)) {
    throw invalid(["property_record.property_value", "already_exists"]);
  }
  return { seed, value };
}

function isTaken(call: Call, seed: PropertySeed, value: unknown): boolean {
  const member = ownByPath(call);
  return [...call.world.members.values()].some(
    (other) =>
      other !== member &&
      propertyRecordsOf(call.world, other).some((it) => it.key === seed.key && it.value === value),
  );
}

function add(call: Call) {
  const held = propertyRecordsOf(call.world, ownByPath(call));
  const { seed, value } = given(call);
  if (held.some(({ key }) => key === seed.key)) {
    throw invalid(["property_record.property_id", "relation_already_exists"]);
  }
  const record = { id: freshId(), key: seed.key, value, lastChange: call.world.clock.stamp() };
  held.push(record);
  return { status: 201, body: { data: { property_record_id: record.id } } };
}

function find(call: Call) {
  const held = propertyRecordsOf(call.world, ownByPath(call));
  const id = call.params["property_record_id"] ?? "";
  const record = held.find((it) => it.id === id);
  if (!record) throw notFound("property_records", id);
  return { held, record };
}

function replace(call: Call) {
  const { record } = find(call);
  const { seed, value } = given(call);
  Object.assign(record, { key: seed.key, value, lastChange: call.world.clock.stamp() });
  return { status: 204 };
}

function remove(call: Call) {
  const { held, record } = find(call);
  held.splice(held.indexOf(record), 1);
  return { status: 204 };
}

const RECORDS = "/customers/{customer_id}/property-records";
const RECORD = `${RECORDS}/{property_record_id}`;

export const propertyRecordOperations: Operation[] = [
  { method: "GET", template: RECORDS, access: "member", handle: list },
  { method: "POST", template: RECORDS, access: "member", handle: add },
  { method: "PUT", template: RECORD, access: "member", handle: replace },
  { method: "DELETE", template: RECORD, access: "member", handle: remove },
];
