import { PointHistoryQuery } from "@/lib/contracts/wallet-queries";
import { listPointHistory } from "@/lib/server/carecloud/point-history";
import { memberRoute } from "@/lib/server/http/route";

/**
 * A stretch of the points' history, newest first.
 * @query `?kind=&type=&from=&to=&cursor=`, all optional
 */
export const GET = memberRoute({ part: "points", query: PointHistoryQuery }, ({ ctx, query }) =>
  listPointHistory(ctx, query),
);
