import "server-only";
import type { PointHistory, PointMovement, PointsYear } from "@/lib/contracts/points";
import { ok, type Result } from "@/lib/contracts/result";
import type { PointHistoryQuery } from "@/lib/contracts/wallet-queries";
import { plainToday } from "@/lib/i18n/day-distance";
import type { MemberContext } from "./context";
import { projectClock } from "./mappers/clock";
import { historyWindow, nextCursor } from "./mappers/history-window";
import { monthsBefore, toPointMovement, toYear } from "./mappers/points";
import { readAll, readSome } from "./reading";
import { asPublic, readPointTypes, readStores } from "./reference-data";
import { pointRecords, type PointHistoryRecord } from "./schemas/points";

const own = (ctx: MemberContext, items: readonly PointHistoryRecord[]) =>
  items.filter(({ customer_id: owner }) => owner === null || owner === ctx.customerId);

/** Without them the history stands all the same. */
const readNames = async (ctx: MemberContext) => {
  const [types, stores] = await Promise.all([
    readPointTypes(asPublic(ctx)),
    readStores(asPublic(ctx)),
  ]);
  return { types: types.ok ? types.data : [], stores: stores.ok ? stores.data : [] };
};

/**
 * A stretch of what happened to the member's points, newest first. `GET /point-history`, one page,
 * with `GET /point-types` and `GET /stores` for names; without these the names are left out. Where
 * one kind is asked for, a stretch may be short, even empty, with more behind it.
 */
export const listPointHistory = async (
  ctx: MemberContext,
  asked: PointHistoryQuery,
): Promise<Result<PointHistory>> => {
  const window = historyWindow(asked);
  const query = {
    ...window.query,
    customer_id: ctx.customerId,
    point_type_id: asked.type,
    sort_field: "point_history_record_time",
  };
  const request = { path: "/point-history", query, token: ctx.token };
  const [read, names] = await Promise.all([
    readSome(ctx, request, "point_history", pointRecords.history),
    readNames(ctx),
  ]);
  if (!read.ok) return read;
  const clock = projectClock();
  const items = own(ctx, read.value.items).map((record) => toPointMovement(record, names, clock));
  const newest = read.value.items[0]?.point_history_record_time ?? null;
  return ok({
    items: asked.kind ? items.filter(({ kind }) => kind === asked.kind) : items,
    total: asked.kind ? null : read.value.total,
    next: nextCursor(window, read.value, newest),
    types: names.types.map(({ point_type_id: id, name }) => ({ id, name })),
  });
};

/**
 * All that ever happened to the member's points, newest first. `GET /point-history`, all pages, from
 * the oldest on: what happens meanwhile moves no record to another page. `GET /point-types` and
 * `GET /stores` for names.
 */
export const listWholePointHistory = async (
  ctx: MemberContext,
): Promise<Result<PointMovement[]>> => {
  const query = {
    customer_id: ctx.customerId,
    sort_field: "point_history_record_time",
    sort_direction: "ASC",
  };
  const request = { path: "/point-history", query, token: ctx.token };
  const [read, names] = await Promise.all([
    readAll(ctx, request, "point_history", pointRecords.history),
    readNames(ctx),
  ]);
  if (!read.ok) return read;
  const clock = projectClock();
  return ok(
    own(ctx, read.value)
      .map((record) => toPointMovement(record, names, clock))
      .reverse(),
  );
};

/** The last twelve months of the member's points, month by month. `GET /point-history`, all pages. */
export const getPointsYear = async (ctx: MemberContext): Promise<Result<PointsYear>> => {
  const { now, zone } = projectClock();
  const today = plainToday(new Date(now), zone);
  const query = {
    customer_id: ctx.customerId,
    time_from: `${monthsBefore(today, 11)} 00:00:00`,
    sort_field: "point_history_record_time",
    sort_direction: "DESC",
  };
  const request = { path: "/point-history", query, token: ctx.token };
  const read = await readAll(ctx, request, "point_history", pointRecords.history);
  return read.ok ? ok(toYear(own(ctx, read.value), today)) : read;
};
