import "server-only";
import { ok, type Result } from "@/lib/contracts/result";
import type { Tier, TierOffer } from "@/lib/contracts/tier";
import type { MemberContext } from "./context";
import { projectClock } from "./mappers/clock";
import { toTier, toTierOffers } from "./mappers/tier";
import { readSome } from "./reading";
import { asPublic, readCurrencies, readStatuses } from "./reference-data";
import { records } from "./schemas/records";

const ACTIVE = 1;

/**
 * The member's tier now; null where there is none. `GET /customers/{customer_id}/status-records`,
 * `GET /statuses` and `GET /currencies` at once.
 */
export const getTier = async (ctx: MemberContext): Promise<Result<Tier | null>> => {
  const request = {
    path: "/customers/{customer_id}/status-records",
    params: { customer_id: ctx.customerId },
    query: { valid_now: true },
    token: ctx.token,
  };
  const [held, statuses, currencies] = await Promise.all([
    readSome(ctx, request, "status_records", records.statusRecord),
    readStatuses(asPublic(ctx)),
    readCurrencies(asPublic(ctx)),
  ]);
  if (!held.ok) return held;
  const current = held.value.items.find(({ state }) => state === null || state === ACTIVE);
  if (!current) return ok(null);
  if (!statuses.ok) return statuses;
  return ok(toTier(current, statuses.data, currencies.ok ? currencies.data : [], projectClock()));
};

/**
 * All tiers, lowest first, with what each gives and takes. `GET /statuses` and `GET /currencies` at
 * once; without the currencies the turnover is left out.
 */
export const listTiers = async (ctx: MemberContext): Promise<Result<TierOffer[]>> => {
  const [statuses, currencies] = await Promise.all([
    readStatuses(asPublic(ctx)),
    readCurrencies(asPublic(ctx)),
  ]);
  if (!statuses.ok) return statuses;
  return ok(toTierOffers(statuses.data, currencies.ok ? currencies.data : []));
};
