import addFormats from "ajv-formats";
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020";
import type { Schema, VendorDocument } from "./document";
import { deref } from "./document";

type Side = "request" | "reply";

const compiled = new WeakMap<object, Partial<Record<Side, ValidateFunction>>>();

/** What is wrong with a body, one line per finding. */
export function bodyProblems(
  doc: VendorDocument,
  schema: Schema,
  body: unknown,
  side: Side,
  undocumented: readonly string[],
): string[] {
  const cache = compiled.get(schema) ?? {};
  compiled.set(schema, cache);
  const validate = (cache[side] ??= newAjv().compile(convert(doc, schema, side, undocumented)));
  if (validate(body)) return [];
  return (validate.errors ?? []).map((error) => {
    const detail = error.params["unevaluatedProperty"] ?? error.params["allowedValues"] ?? "";
    return `${side}${error.instancePath} ${error.message ?? error.keyword} ${String(detail)}`.trim();
  });
}

function newAjv() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat("YYYY-MM-DD", /^\d{4}-\d{2}-\d{2}$/);
  ajv.addFormat("json", true);
  return ajv;
}

/**
 * OpenAPI 3.0 to JSON Schema. References are written out: the document's are not recursive.
 * - `nullable` becomes a second type;
 * - a read-only property may not be in a request, and its `required` then does not count;
 * - `oneOf` becomes `anyOf`: the vendor's lists both `number` and `integer`, so that no integer
 *   could ever match exactly one;
 * - properties nobody declared are refused.
 */
function convert(
  doc: VendorDocument,
  source: Schema,
  side: Side,
  undocumented: readonly string[],
  insideAllOf = false,
): Schema {
  const schema = deref(doc, source);
  const next = (it: Schema, inside = false) => convert(doc, it, side, undocumented, inside);
  const out: Schema = { ...schema };
  delete out.nullable;
  delete out.readOnly;
  delete out["example"];
  delete out["discriminator"];
  if (schema.items) out.items = next(schema.items);
  if (schema.allOf) out.allOf = schema.allOf.map((it) => next(it, true));
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) {
    delete out.oneOf;
    out.anyOf = choices.map((it) => next(it));
  }
  if (schema.properties) {
    const readOnly = (name: string) =>
      side === "request" && schema.properties?.[name]?.readOnly === true;
    const kept = Object.entries(schema.properties).filter(([name]) => !readOnly(name));
    out.properties = Object.fromEntries([
      ...undocumented.map((name) => [name, {}] as const),
      ...kept.map(([name, it]) => [name, widen(name, next(it))] as const),
    ]);
    if (schema.required) out.required = schema.required.filter((name) => !readOnly(name));
  }
  if ((schema.properties || schema.allOf) && !insideAllOf) out["unevaluatedProperties"] = false;
  if (schema.nullable && schema.type) {
    out["type"] = [schema.type, "null"] as unknown as string;
    if (schema.enum) out.enum = [...schema.enum, null];
  }
  return out;
}

/** The enum of `reward_group` leaves out the 5 (gift) that its own text names. */
function widen(name: string, schema: Schema): Schema {
  return name === "reward_group" && schema.enum ? { ...schema, enum: [...schema.enum, 5] } : schema;
}
