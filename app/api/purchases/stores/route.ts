import { listPurchaseStores } from "@/lib/server/carecloud/purchases";
import { memberRoute } from "@/lib/server/http/route";

/** Stores that the list can be cut down to. */
export const GET = memberRoute({ part: "purchases" }, ({ ctx }) => listPurchaseStores(ctx));
