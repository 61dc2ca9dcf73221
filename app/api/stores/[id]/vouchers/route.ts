import { z } from "zod";
import { listStoreVouchers } from "@/lib/server/carecloud/stores";
import { memberRoute } from "@/lib/server/http/route";

const params = z.object({ id: z.string().min(1).max(128) });

/** The member's vouchers that a store takes now. */
export const GET = memberRoute({ params, part: "stores" }, ({ ctx, params: { id } }) =>
  listStoreVouchers(ctx, id),
);
