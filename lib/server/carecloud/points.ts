import "server-only";
import type { ExpiryCalendar, PeriodTotals } from "@/lib/contracts/movements";
import type { PointsExpiration, PointsOverview } from "@/lib/contracts/points";
import { ok, type Result } from "@/lib/contracts/result";
import type { PeriodQuery } from "@/lib/contracts/wallet-queries";
import type { MemberContext } from "./context";
import { projectClock } from "./mappers/clock";
import { toCalendar } from "./mappers/expiry";
import { toMoney } from "./mappers/money";
import { parseDate } from "./mappers/time";
import { readAll, readOne } from "./reading";
import { asPublic, readCurrencies } from "./reference-data";
import { pointRecords } from "./schemas/points";
import { records } from "./schemas/records";

/**
 * The member's points and what they are worth. `GET /wallet/actions/points-overview` and
 * `GET /currencies` at once; without the currencies the worth is left out.
 */
export const getPoints = async (ctx: MemberContext): Promise<Result<PointsOverview>> => {
  const query = { customer_id: ctx.customerId };
  const request = { path: "/wallet/actions/points-overview", query, token: ctx.token };
  const [points, currencies] = await Promise.all([
    readOne(ctx, request, records.points),
    readCurrencies(asPublic(ctx)),
  ]);
  if (!points.ok) return points;
  const known = currencies.ok ? currencies.data : [];
  const worth = points.value.available_points_money_value.flatMap(
    (amount) => toMoney(amount, known) ?? [],
  );
  return ok({ available: points.value.available_points, worth });
};

/** What expires next and this month. `GET /wallet/actions/points-expiration-overview`. */
export const getPointsExpiration = async (
  ctx: MemberContext,
): Promise<Result<PointsExpiration>> => {
  const query = { customer_id: ctx.customerId };
  const request = { path: "/wallet/actions/points-expiration-overview", query, token: ctx.token };
  const read = await readOne(ctx, request, records.pointsExpiration);
  if (!read.ok) return read;
  const { next_amount: amount, next_date, current_month_amount: thisMonth } = read.value;
  const date = parseDate(next_date);
  // Nothing that expires is no expiration: an amount of zero announces none.
  const next = amount !== null && amount > 0 && date !== null ? { amount, date } : null;
  return ok({ next, thisMonth });
};

/** What the member earned and spent in some days. `GET /wallet/actions/points-overview`. */
export const getPointsPeriod = async (
  ctx: MemberContext,
  { from, to }: PeriodQuery,
): Promise<Result<PeriodTotals>> => {
  const query = { customer_id: ctx.customerId, date_from: from, date_to: to };
  const request = { path: "/wallet/actions/points-overview", query, token: ctx.token };
  const read = await readOne(ctx, request, records.points);
  if (!read.ok) return read;
  const { earned_points: earned, redeemed_points: spent } = read.value;
  return ok({ earned, spent: spent === null ? null : Math.abs(spent) });
};

/** Which points run out in which month. `GET /customers/{customer_id}/points`, all pages. */
export const getPointsCalendar = async (ctx: MemberContext): Promise<Result<ExpiryCalendar>> => {
  const request = {
    path: "/customers/{customer_id}/points",
    params: { customer_id: ctx.customerId },
    // Ordered by what never changes, so that no page repeats or skips what another had.
    query: { sort_field: "point_id", sort_direction: "ASC" },
    token: ctx.token,
  };
  const read = await readAll(ctx, request, "points", pointRecords.point);
  if (!read.ok) return read;
  const lots = read.value
    .filter(({ customer_id: owner }) => owner === null || owner === ctx.customerId)
    .map(({ available_points: available, valid_to: validTo, state }) => ({
      available,
      validTo,
      state,
    }));
  return ok(toCalendar(lots, projectClock()));
};
