import "server-only";
import type { PointsExpiration, PointsOverview } from "@/lib/contracts/points";
import { ok, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "./context";
import { toMoney } from "./mappers/money";
import { parseDate } from "./mappers/time";
import { readOne } from "./reading";
import { asPublic, readCurrencies } from "./reference-data";
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
