import { PurchaseQuery } from "@/lib/contracts/purchase-query";
import { listPurchases } from "@/lib/server/carecloud/purchases";
import { memberRoute } from "@/lib/server/http/route";

/**
 * Purchases, latest first, thirty at a time.
 * @query `?period=&from=&to=&store=&offset=`
 */
export const GET = memberRoute({ query: PurchaseQuery, part: "purchases" }, ({ ctx, query }) =>
  listPurchases(ctx, query),
);
