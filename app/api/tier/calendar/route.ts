import { ok } from "@/lib/contracts/result";
import { tierEntry } from "@/lib/server/calendar/entries";
import { calendarFile } from "@/lib/server/calendar/reply";
import { getTier } from "@/lib/server/carecloud/tier";
import { settings } from "@/lib/server/config";
import { memberRoute } from "@/lib/server/http/route";

/**
 * The end of the current tier as a calendar file.
 * @query `?locale=`
 */
export const GET = memberRoute(({ ctx }) =>
  calendarFile(ctx, "tier", async () => {
    const tier = await getTier(ctx);
    if (!tier.ok) return tier;
    const { data } = tier;
    const { timeZone } = settings();
    return ok(data && (await tierEntry(data, ctx.customerId, ctx.locale, timeZone)));
  }),
);
