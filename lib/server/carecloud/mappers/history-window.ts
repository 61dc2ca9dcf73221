import "server-only";
import type { HistoryQuery } from "@/lib/contracts/wallet-queries";
import type { Page } from "../schemas/lenient";

const PAGE = 40;
/** Upstream cannot tell kinds apart: the more records a reply has, the more of a kind are in it. */
const SIFTED = 100;
const STAMP = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})/;

/** The part of a history that one call asks for. */
export interface HistoryWindow {
  count: number;
  offset: number;
  /** Time of the newest record that the first stretch had. */
  until: string | undefined;
  query: Record<string, string | number | undefined>;
}

const earlier = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined ? (one ?? other) : one < other ? one : other;

/**
 * Where a call begins and ends. Later stretches look no further than what was newest in the first:
 * what happens meanwhile would move every record down, and show some twice.
 */
export const historyWindow = ({ kind, from, to, cursor }: HistoryQuery): HistoryWindow => {
  const [offset = "0", stamp] = cursor?.split("_") ?? [];
  const until = stamp ? stamp.replace("T", " ") : undefined;
  const count = kind ? SIFTED : PAGE;
  return {
    count,
    offset: Number(offset),
    until,
    query: {
      time_from: from && `${from} 00:00:00`,
      time_to: earlier(to && `${to} 23:59:59`, until),
      sort_direction: "DESC",
      count,
      offset: Number(offset),
    },
  };
};

/** What asks for the stretch after this one; null where there is none. */
export const nextCursor = (
  { count, offset, until }: HistoryWindow,
  { entries, total }: Pick<Page<unknown>, "entries" | "total">,
  newest: string | null,
): string | null => {
  const end = offset + entries;
  const more = entries > 0 && (total === null ? entries >= count : end < total);
  const [, day, time] = STAMP.exec(until ?? newest ?? "") ?? [];
  return more ? `${end}_${day ? `${day}T${time}` : ""}` : null;
};
