import { HistoryQuery } from "@/lib/contracts/wallet-queries";
import { listCreditHistory } from "@/lib/server/carecloud/credits";
import { memberRoute } from "@/lib/server/http/route";

/**
 * A stretch of the credits' history, newest first.
 * @query `?kind=&from=&to=&cursor=`, all optional
 */
export const GET = memberRoute({ part: "credits", query: HistoryQuery }, ({ ctx, query }) =>
  listCreditHistory(ctx, query),
);
