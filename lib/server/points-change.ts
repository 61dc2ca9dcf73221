import "server-only";
import { z } from "zod";
import type { PointsChange, PointsOverview } from "@/lib/contracts/points";
import { ok, type Result } from "@/lib/contracts/result";
import type { Instant } from "@/lib/contracts/time";
import { hashId } from "@/lib/server/crypt";
import { store, StoreUnavailable } from "@/lib/server/store";

/** Looking again within this time is still the same look. */
const SAME_LOOK_MS = 30 * 60_000;
const KEPT_SECONDS = 365 * 24 * 60 * 60;

const Look = z.object({ at: z.number(), balance: z.number() });
const Looks = z.object({ last: Look, before: Look.nullable() });
type Looks = z.infer<typeof Looks>;

const keyOf = (customerId: string): string => `points-seen:${hashId(customerId)}`;

const parse = (raw: string | null): Looks | null => {
  try {
    return raw === null ? null : (Looks.safeParse(JSON.parse(raw)).data ?? null);
  } catch {
    return null;
  }
};

const instant = (ms: number): Instant => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/**
 * What changed since the member last looked at the points. Upstream does not know when that was, so
 * we keep it: here and not in the browser, where the next member at the same screen would meet it.
 * @returns null at the first look, and where the store or the balance cannot be had
 */
export async function pointsChange(
  { customerId }: { customerId: string },
  points: Promise<Result<PointsOverview>>,
  now: number = Date.now(),
): Promise<Result<PointsChange | null>> {
  const read = await points;
  if (!read.ok || read.data.available === null) return ok(null);
  const balance = read.data.available;
  try {
    const known = parse(await store().get(keyOf(customerId)));
    const before =
      known && now - known.last.at < SAME_LOOK_MS ? known.before : (known?.last ?? null);
    const looks: Looks = { last: { at: now, balance }, before };
    await store().set(keyOf(customerId), JSON.stringify(looks), KEPT_SECONDS);
    return ok(before && { since: instant(before.at), amount: balance - before.balance });
  } catch (error) {
    if (error instanceof StoreUnavailable) return ok(null);
    throw error;
  }
}
