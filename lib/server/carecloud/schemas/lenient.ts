import "server-only";
import { z } from "zod";
import { log } from "@/lib/server/log";

/**
 * Fields as upstream really sends them: what is missing, null, empty or of a wrong kind is null,
 * never an invented value and never a reason to lose the record.
 */
export const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null)
  .transform((value) => (value == null || value === "" ? null : value));

export const number = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^-?\d+(\.\d+)?$/)
      .transform(Number),
  ])
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);

/** What a record cannot be without. */
export const id = z.union([z.string().min(1), z.number().transform(String)]);

/** The good items of a list; null where there is no list at all. */
export const goodItems = <T>(value: unknown, item: z.ZodType<T>): { items: T[]; bad: number } => {
  if (!Array.isArray(value)) return { items: [], bad: 0 };
  const items: T[] = [];
  for (const entry of value) {
    const parsed = item.safeParse(entry);
    if (parsed.success) items.push(parsed.data);
  }
  return { items, bad: value.length - items.length };
};

/** A list inside a record: empty where it is missing; bad items are left out. */
export const list = <T>(item: z.ZodType<T>) =>
  z
    .unknown()
    .optional()
    .transform((value) => goodItems(value, item).items);

/** A record inside a record: null where it is missing or unusable. */
export const part = <T>(shape: z.ZodType<T>) =>
  z
    .unknown()
    .optional()
    .transform((value) => shape.safeParse(value).data ?? null);

const Wrapped = z.object({ data: z.unknown() });
const Total = z.object({ total_items: number });

/** `{data: …}` as `shape`; null where the reply is not one that can be read. */
export const readRecord = <T>(body: unknown, shape: z.ZodType<T>): T | null => {
  const wrapped = Wrapped.safeParse(body);
  return wrapped.success ? (shape.safeParse(wrapped.data.data).data ?? null) : null;
};

export interface Page<T> {
  items: T[];
  /** As upstream counts; null where it does not. */
  total: number | null;
  /** How many entries the page had, bad ones included: where the next one starts. */
  entries: number;
}

/**
 * `{data: {<name>: […], total_items}}`. One bad item is dropped and logged by its place, never by
 * what stands in it; a reply without the list is unreadable, not empty.
 */
export const readPage = <T>(
  operation: string,
  body: unknown,
  name: string,
  item: z.ZodType<T>,
): Page<T> | null => {
  const data = Wrapped.safeParse(body).data?.data;
  if (typeof data !== "object" || data === null) return null;
  const entries: unknown = Reflect.get(data, name);
  const total = Total.safeParse(data).data?.total_items ?? null;
  if (entries == null && total === 0) return { items: [], total, entries: 0 };
  if (!Array.isArray(entries)) return null;
  const { items, bad } = goodItems(entries, item);
  if (bad > 0) log.warn({ operation, bad }, "left out items that CareCloud sent unreadable");
  return { items, total, entries: entries.length };
};
