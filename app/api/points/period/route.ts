import { PeriodQuery } from "@/lib/contracts/wallet-queries";
import { getPointsPeriod } from "@/lib/server/carecloud/points";
import { memberRoute } from "@/lib/server/http/route";

/**
 * Points earned and spent from one day to another.
 * @query `?from=&to=` (dates)
 */
export const GET = memberRoute({ part: "points", query: PeriodQuery }, ({ ctx, query }) =>
  getPointsPeriod(ctx, query),
);
