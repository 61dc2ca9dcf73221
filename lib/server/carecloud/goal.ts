import "server-only";
import type { Pace } from "@/lib/contracts/goal";
import { ok, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "./context";
import { paidOnes, sumEarned, toPace } from "./mappers/pace";
import { readSome, type Read } from "./reading";
import { asPublic, readCurrencies } from "./reference-data";
import { EarnedRecord, HabitRecord } from "./schemas/goal";
import type { Page } from "./schemas/lenient";
import type { Refusal } from "./transport/failures";

/** Purchases whose totals tell what is usual. */
const PURCHASES = 30;
/** Of these, the latest whose points are looked at: each is a call of its own. */
const POINTS_OF = 7;
const CLOSED = new Set(["forbidden", "not_found"]);

const readPoints = (ctx: MemberContext, purchaseId: string) =>
  readSome(
    ctx,
    {
      path: "/purchases/{purchase_id}/points",
      params: { purchase_id: purchaseId },
      query: { count: 100, offset: 0 },
      token: ctx.token,
    },
    "points",
    EarnedRecord,
  );

const isRead = (reply: Read<Page<EarnedRecord>> | Refusal): reply is Read<Page<EarnedRecord>> =>
  reply.ok;

/**
 * What one of the member's usual purchases is like. `GET /customers/{customer_id}/purchases` and
 * `GET /currencies` at once, then `GET /purchases/{purchase_id}/points` of the latest: never while a
 * page waits for it.
 * @returns null where there are too few purchases to say, or the project shows none
 */
export const readPace = async (ctx: MemberContext): Promise<Result<Pace | null>> => {
  const request = {
    path: "/customers/{customer_id}/purchases",
    params: { customer_id: ctx.customerId },
    query: { sort_field: "payment_time", sort_direction: "DESC", count: PURCHASES, offset: 0 },
    token: ctx.token,
  };
  const [read, currencies] = await Promise.all([
    readSome(ctx, request, "purchases", HabitRecord),
    readCurrencies(asPublic(ctx)),
  ]);
  if (!read.ok) return CLOSED.has(read.error.code) ? ok(null) : read;
  const own = read.value.items.filter(
    ({ customer_id: owner }) => owner === null || owner === ctx.customerId,
  );
  const paid = paidOnes(own);
  const replies = await Promise.all(
    paid.slice(0, POINTS_OF).map(({ purchase_id: id }) => readPoints(ctx, id)),
  );
  // The points of one purchase may be missing: what is usual shows in the others.
  const earned = replies.filter(isRead).map(({ value }) => sumEarned(value.items));
  return ok(toPace(paid, earned, currencies.ok ? currencies.data : []));
};
