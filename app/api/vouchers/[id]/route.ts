import { z } from "zod";
import { getVoucher } from "@/lib/server/carecloud/vouchers";
import { memberRoute } from "@/lib/server/http/route";
import { giveBack } from "@/lib/server/redemption/return-voucher";

const params = z.object({ id: z.string().min(1).max(128) });

/** One voucher with code, validity, stores. */
export const GET = memberRoute({ params }, ({ ctx, params: { id } }) => getVoucher(ctx, id));

/** Returns an unused voucher for its points. */
export const DELETE = memberRoute({ params }, ({ ctx, params: { id } }) => giveBack(ctx, id));
