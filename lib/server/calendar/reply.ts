import "server-only";
import type { Part } from "@/lib/contracts/parts";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { settings } from "@/lib/server/config";
import { isOffered } from "@/lib/server/parts";
import { site } from "@/lib/site";
import { toIcs, type CalendarEntry } from "./ics";

/**
 * A calendar file to download. The parts are asked for here and not by the route, because a member
 * without anything to add must not make the whole part go away.
 * @param of the part that the entry is about; null for what every membership has
 * @param read gives the entry, or null where there is nothing (any more) to put into a calendar
 * @returns `not_offered`, `not_found`, or what reading gave
 */
export async function calendarFile(
  ctx: MemberContext,
  of: Part | null,
  read: () => Promise<Result<CalendarEntry | null>>,
): Promise<Result<Response>> {
  const parts: Part[] = of === null ? ["calendar"] : ["calendar", of];
  if (!parts.every((part) => isOffered(part, ctx))) return fail("not_offered");
  const entry = await read();
  if (!entry.ok) return entry;
  if (entry.data === null) return fail("not_found");
  const ground = {
    locale: ctx.locale,
    origin: settings().appOrigin,
    brand: site().name,
    now: Date.now(),
  };
  const headers = {
    "content-type": "text/calendar; charset=utf-8",
    // Inline: a phone opens its calendar, and whatever cannot show it downloads it anyway.
    "content-disposition": `inline; filename="${entry.data.kind}.ics"`,
  };
  return ok(new Response(toIcs(entry.data, ground), { headers }));
}
