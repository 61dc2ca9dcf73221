import { z } from "zod";
import { ok } from "@/lib/contracts/result";
import { voucherEntry } from "@/lib/server/calendar/entries";
import { calendarFile } from "@/lib/server/calendar/reply";
import { getVoucher } from "@/lib/server/carecloud/vouchers";
import { settings } from "@/lib/server/config";
import { memberRoute } from "@/lib/server/http/route";

const params = z.object({ id: z.string().min(1).max(128) });

/**
 * The end of a usable voucher as a calendar file.
 * @query `?locale=`
 */
export const GET = memberRoute({ params }, ({ ctx, params: { id } }) =>
  calendarFile(ctx, null, async () => {
    const voucher = await getVoucher(ctx, id);
    if (!voucher.ok) return voucher;
    return ok(await voucherEntry(voucher.data, ctx.locale, settings().timeZone));
  }),
);
