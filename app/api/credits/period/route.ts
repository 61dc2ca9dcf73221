import { PeriodQuery } from "@/lib/contracts/wallet-queries";
import { getCreditsPeriod } from "@/lib/server/carecloud/credits";
import { memberRoute } from "@/lib/server/http/route";

/**
 * Credits that came and went from one day to another.
 * @query `?from=&to=` (dates)
 */
export const GET = memberRoute({ part: "credits", query: PeriodQuery }, ({ ctx, query }) =>
  getCreditsPeriod(ctx, query),
);
