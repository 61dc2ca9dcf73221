import "server-only";

/** A record as upstream sent it, whatever is in it. */
export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** The only field that the document lets be null; any other is cleared by leaving it out. */
const NULLABLE = new Set(["gender"]);

/** Without what may not be sent, and without nulls: PUT clears what is left out. */
export const sendable = (fields: Fields, readOnly: ReadonlySet<string> = new Set()): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => !readOnly.has(name) && (value !== null || NULLABLE.has(name)),
    ),
  );

/** Sets what has a value, takes out what has none. */
export const change = (fields: Fields, changes: Record<string, string>): Fields => {
  const changed = { ...fields };
  for (const [name, value] of Object.entries(changes)) {
    if (value === "") delete changed[name];
    else changed[name] = value;
  }
  return changed;
};
