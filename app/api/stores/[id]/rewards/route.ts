import { z } from "zod";
import { listStoreRewards } from "@/lib/server/carecloud/stores";
import { publicRoute } from "@/lib/server/http/route";

const params = z.object({ id: z.string().min(1).max(128) });

/** What points can buy to use in a store. */
export const GET = publicRoute({ params, part: "stores" }, ({ ctx, params: { id } }) =>
  listStoreRewards(ctx, id),
);
