import { ok } from "@/lib/contracts/result";
import { pointsEntry } from "@/lib/server/calendar/entries";
import { calendarFile } from "@/lib/server/calendar/reply";
import { getPointsExpiration } from "@/lib/server/carecloud/points";
import { memberRoute } from "@/lib/server/http/route";

/**
 * The day points expire next as a calendar file.
 * @query `?locale=`
 */
export const GET = memberRoute(({ ctx }) =>
  calendarFile(ctx, "points", async () => {
    const expiration = await getPointsExpiration(ctx);
    if (!expiration.ok) return expiration;
    return ok(await pointsEntry(expiration.data, ctx.customerId, ctx.locale));
  }),
);
