import { listStores } from "@/lib/server/carecloud/stores";
import { publicRoute } from "@/lib/server/http/route";

/** Stores with address, position and opening hours. */
export const GET = publicRoute({ part: "stores" }, ({ ctx }) => listStores(ctx));
