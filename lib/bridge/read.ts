import { BRIDGE_VERSION, TO_PAGE, type FieldRule, type Refusal, type ToPage } from "./messages";

export type Reading = { ok: true; message: ToPage } | { ok: false; reason: Refusal };

const refused = (reason: Refusal): Reading => ({ ok: false, reason });

/**
 * A message to this page, checked to the last field: what does not fit is refused as a whole, and
 * nothing of it is done.
 * @param given an object, or its JSON, as it came
 */
export function readMessage(given: unknown): Reading {
  const value = typeof given === "string" ? parse(given) : given;
  if (!isPlain(value)) return refused("json");
  const { v, type, ...fields } = value;
  if (v !== BRIDGE_VERSION) return refused("version");
  if (typeof type !== "string" || !Object.hasOwn(TO_PAGE, type)) return refused("type");
  const rules: Record<string, FieldRule> = TO_PAGE[type as keyof typeof TO_PAGE];
  const names = Object.keys(rules);
  const fits =
    Object.keys(fields).length === names.length &&
    names.every((name) => Object.hasOwn(fields, name) && obeys(fields[name], rules[name]!));
  return fits ? { ok: true, message: { type, ...fields } as ToPage } : refused("fields");
}

/** Whether a host says that it could not read us: to answer that would never end. */
export function isError(given: unknown): boolean {
  const value = typeof given === "string" ? parse(given) : given;
  return isPlain(value) && value.type === "error";
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function obeys(value: unknown, rule: FieldRule): boolean {
  if (typeof value !== rule.type) return false;
  if ("enum" in rule) return rule.enum.includes(value as string);
  if ("maxLength" in rule) {
    const { length } = value as string;
    return length >= rule.minLength && length <= rule.maxLength;
  }
  // NaN is in no range.
  return (
    !("maximum" in rule) || ((value as number) >= rule.minimum && (value as number) <= rule.maximum)
  );
}
