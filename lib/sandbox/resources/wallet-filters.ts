import { invalid } from "../errors";

const STAMP = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}$/;

function stamp(query: URLSearchParams, name: string): string | null {
  const value = query.get(name);
  if (!value) return null;
  if (!STAMP.test(value)) throw invalid([name, "invalid_value_format", value]);
  return value.replace("T", " ");
}

/** `time_from ≤ at ≤ time_to`, in either of the forms that upstream takes. */
export function isWithin(query: URLSearchParams, at: string): boolean {
  const from = stamp(query, "time_from");
  const to = stamp(query, "time_to");
  return (from === null || from <= at) && (to === null || at <= to);
}

/** Whether a text has a part in it; true where none is asked for. */
export const says = (text: unknown, part: string | null): boolean =>
  !part ||
  String(text ?? "")
    .toLowerCase()
    .includes(part.toLowerCase());
