import { invalid } from "./errors";
import type { Reply, Wire } from "./model";

const MAX_COUNT = 100;

/** `?flag=true|false`; null when not asked. */
export function flag(query: URLSearchParams, name: string): boolean | null {
  const value = query.get(name);
  if (value === null || value === "") return null;
  if (value !== "true" && value !== "false") throw invalid([name, "not_allowed_value", value]);
  return value === "true";
}

/** Every value of `name=a` or `name[]=a&name[]=b`; null when not asked. */
export function values(query: URLSearchParams, name: string): string[] | null {
  const found = [...query.getAll(name), ...query.getAll(`${name}[]`)].filter(Boolean);
  return found.length > 0 ? found : null;
}

export function integer(query: URLSearchParams, name: string, minimum: number): number | null {
  const value = query.get(name);
  if (value === null || value === "") return null;
  if (!/^\d+$/.test(value)) throw invalid([name, "invalid_value_format", value]);
  if (Number(value) < minimum) throw invalid([name, "not_allowed_value", value]);
  return Number(value);
}

/** Whether `from ≤ now ≤ to`; an open end is always inside. */
export function isInside(now: string, from: string | null, to: string | null): boolean {
  return (from === null || from <= now) && (to === null || now <= to);
}

/**
 * Sorts, cuts a page and wraps it: `{data: {<name>: […], total_items}}`.
 * `show` turns only the records of the page into what goes over the wire.
 */
export function page<T extends object>(
  name: string,
  items: readonly T[],
  query: URLSearchParams,
  show: (item: T) => Wire = (item) => item as Wire,
): Reply {
  const count = Math.min(integer(query, "count", 1) ?? MAX_COUNT, MAX_COUNT);
  const offset = integer(query, "offset", 0) ?? 0;
  const sorted = sort(items, query, show);
  const shown = sorted.slice(offset, offset + count).map(show);
  return { status: 200, body: { data: { [name]: shown, total_items: items.length } } };
}

function sort<T extends object>(
  items: readonly T[],
  query: URLSearchParams,
  show: (item: T) => Wire,
): readonly T[] {
  const field = query.get("sort_field");
  const direction = query.get("sort_direction")?.toUpperCase() ?? "ASC";
  if (direction !== "ASC" && direction !== "DESC") {
    throw invalid(["sort_direction", "not_allowed_value", direction]);
  }
  if (!field) return items;
  const sign = direction === "ASC" ? 1 : -1;
  return items
    .map((item) => ({ item, key: show(item)[field] }))
    .sort((a, b) => sign * compare(a.key, b.key))
    .map(({ item }) => item);
}

function compare(a: unknown, b: unknown): number {
  if (a == null || b == null) return a == null ? (b == null ? 0 : -1) : 1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "cs");
}
