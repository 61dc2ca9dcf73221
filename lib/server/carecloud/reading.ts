import "server-only";
import type { z } from "zod";
import type { CallContext } from "./context";
import { readPage, readRecord, type Page } from "./schemas/lenient";
import { upstreamUnavailable, type Refusal } from "./transport/failures";
import type { ReadRequest } from "./transport/request";
import type { ReadOptions } from "./transport/transport";
import { upstream } from "./upstream";

const PAGE = 100;
/** Far above what a member or a project has; a wrong total must not start a flood. */
const MAX_PAGES = 100;

export interface Read<T> {
  ok: true;
  value: T;
  maxAge: number | null;
}

/** Reads `{data: …}`; a reply that is none counts as no answer. */
export const readOne = async <T>(
  ctx: CallContext,
  request: ReadRequest,
  shape: z.ZodType<T>,
  options?: ReadOptions,
): Promise<Read<T> | Refusal> => {
  const reply = await upstream().transport.read(ctx, request, options);
  if (!reply.ok) return reply;
  const value = readRecord(reply.body, shape);
  return value === null ? upstreamUnavailable() : { ok: true, value, maxAge: reply.maxAge };
};

/** Reads one page of `{data: {<name>: […], total_items}}`. */
export const readSome = async <T>(
  ctx: CallContext,
  request: ReadRequest,
  name: string,
  item: z.ZodType<T>,
  options?: ReadOptions,
): Promise<Read<Page<T>> | Refusal> => {
  const reply = await upstream().transport.read(ctx, request, options);
  if (!reply.ok) return reply;
  const value = readPage(`GET ${request.path}`, reply.body, name, item);
  return value === null ? upstreamUnavailable() : { ok: true, value, maxAge: reply.maxAge };
};

const soonest = (one: number | null, other: number | null) =>
  one === null ? other : other === null ? one : Math.min(one, other);

/**
 * Reads a whole list: the first page tells how many there are, all others follow at once. Fails
 * where any page does, since half a list would give wrong counts.
 */
export const readAll = async <T>(
  ctx: CallContext,
  request: ReadRequest,
  name: string,
  item: z.ZodType<T>,
  options?: ReadOptions,
): Promise<Read<T[]> | Refusal> => {
  const page = (index: number) => {
    const query = { ...request.query, count: PAGE, offset: index * PAGE };
    return readSome(ctx, { ...request, query }, name, item, options);
  };
  const first = await page(0);
  if (!first.ok) return first;
  const items = [...first.value.items];
  let { maxAge } = first;
  const add = (next: Read<Page<T>>) => {
    items.push(...next.value.items);
    maxAge = soonest(maxAge, next.maxAge);
  };
  const { total, entries } = first.value;
  if (total === null) {
    // Upstream does not count: a full page may have another behind it.
    for (let index = 1, full = entries >= PAGE; full && index < MAX_PAGES; index += 1) {
      const next = await page(index);
      if (!next.ok) return next;
      add(next);
      full = next.value.entries >= PAGE;
    }
    return { ok: true, value: items, maxAge };
  }
  const pages = Math.min(Math.ceil(total / PAGE), MAX_PAGES);
  const rest = await Promise.all(
    Array.from({ length: Math.max(0, pages - 1) }, (_none, index) => page(index + 1)),
  );
  for (const next of rest) {
    if (!next.ok) return next;
    add(next);
  }
  return { ok: true, value: items, maxAge };
};
