import "server-only";
import { z } from "zod";

/**
 * `data` of a booking: additional data, "serialized in JSON", that belong to whoever put them there.
 * Ours are `intent` (the intent that made it, to find it by) and `note`; all else is kept as it is.
 */
const DataRecord = z.record(z.string(), z.unknown());

interface Read {
  record: Record<string, unknown>;
  /** Whether it came as text, and so goes back as text. */
  asText: boolean;
}

/** Null where it is something that has no names, and so no place for ours. */
const read = (data: unknown): Read | null => {
  if (data === null || data === undefined || data === "") return { record: {}, asText: true };
  if (typeof data !== "string") {
    const record = DataRecord.safeParse(data).data;
    return record ? { record, asText: false } : null;
  }
  try {
    const record = DataRecord.safeParse(JSON.parse(data)).data;
    return record ? { record, asText: true } : null;
  } catch {
    return null;
  }
};

const write = ({ record, asText }: Read): unknown => (asText ? JSON.stringify(record) : record);

/** What is sent with a new booking. */
export const newData = (intent: string, note: string): string =>
  JSON.stringify({ intent, ...(note !== "" && { note }) });

/** The member's note; null where there is none. */
export const noteIn = (data: unknown): string | null => {
  const note = read(data)?.record["note"];
  return typeof note === "string" && note.trim() !== "" ? note : null;
};

/** The intent that made a booking, or null. */
export const intentIn = (data: unknown): string | null => {
  const intent = read(data)?.record["intent"];
  return typeof intent === "string" ? intent : null;
};

export const takesNote = (data: unknown): boolean => read(data) !== null;

/** The data with another note (an empty one takes it out), and everything else as it was. */
export const withNote = (data: unknown, note: string): unknown => {
  const found = read(data);
  if (!found) return data;
  const { note: _before, ...rest } = found.record;
  const record = note === "" ? rest : { ...rest, note };
  return write({ ...found, record });
};
