import "server-only";
import { ok, type Result } from "@/lib/contracts/result";
import type { Reward } from "@/lib/contracts/rewards";
import type { StoreDetail, StoreList } from "@/lib/contracts/stores";
import type { EndingVouchers } from "@/lib/contracts/vouchers";
import type { MemberContext, PublicContext } from "./context";
import { projectClock } from "./mappers/clock";
import { toCatalogue } from "./mappers/rewards";
import { isVisible, toStoreDetail, toStoreList } from "./mappers/stores";
import { usableAtThisHour } from "./mappers/usable";
import { readPublic, readPublicDated } from "./public-read";
import { readAll, readOne, readSome } from "./reading";
import { records } from "./schemas/records";
import { FullStoreRecord } from "./schemas/stores";
import { notFound } from "./transport/failures";

/**
 * The stores that customers may see, by name; the same for everybody.
 * `GET /stores?visible_for_customer=1`, all pages.
 * @returns `upstream_unavailable`; `forbidden` for a guest where the project closes it to guests
 */
export const listStores = (ctx: PublicContext): Promise<Result<StoreList>> =>
  readPublicDated(ctx, {
    path: "/stores",
    key: "/stores?visible",
    load: async (loadContext, token) => {
      const request = { path: "/stores", query: { visible_for_customer: 1 }, token };
      const read = await readAll(loadContext, request, "stores", FullStoreRecord);
      if (!read.ok) return read;
      return { ...read, value: { items: toStoreList(read.value, loadContext.locale) } };
    },
  });

/**
 * One store. `GET /stores/{store_id}`.
 * @returns `not_found` also for one that customers may not see; `upstream_unavailable`, `forbidden`
 */
export const getStore = (ctx: PublicContext, id: string): Promise<Result<StoreDetail>> => {
  const path = "/stores/{store_id}";
  return readPublicDated(ctx, {
    path,
    key: `/stores/${encodeURIComponent(id)}`,
    load: async (loadContext, token) => {
      const request = { path, params: { store_id: id }, token };
      const read = await readOne(loadContext, request, FullStoreRecord);
      if (!read.ok) return read;
      return isVisible(read.value) ? { ...read, value: toStoreDetail(read.value) } : notFound();
    },
  });
};

/**
 * What points can buy to use in a store, most important first.
 * `GET /rewards?store_id=…&is_valid=true`, all pages.
 * @returns `upstream_unavailable`; `forbidden` for a guest where the project closes it to guests
 */
export const listStoreRewards = (ctx: PublicContext, id: string): Promise<Result<Reward[]>> =>
  readPublic(ctx, {
    path: "/rewards",
    key: `/rewards?store_id=${encodeURIComponent(id)}`,
    load: async (loadContext, token) => {
      const query = { store_id: id, is_valid: true, without_stores: true };
      const request = { path: "/rewards", query, token };
      const read = await readAll(loadContext, request, "rewards", records.reward);
      if (!read.ok) return read;
      return { ...read, value: toCatalogue(read.value, loadContext.locale).items };
    },
  });

/** As many as a store's page looks at; it shows fewer. */
const VOUCHERS_READ = 30;

/**
 * The member's vouchers that a store takes now, also by the hour of the day; soonest ending first.
 * `GET /vouchers?store_id=…&is_valid=true&is_applied=false`, one page.
 */
export const listStoreVouchers = async (
  ctx: MemberContext,
  id: string,
): Promise<Result<EndingVouchers>> => {
  const query = {
    customer_id: ctx.customerId,
    store_id: id,
    is_valid: true,
    is_applied: false,
    sort_field: "valid_to",
    sort_direction: "ASC",
    count: VOUCHERS_READ,
    offset: 0,
  };
  const request = { path: "/vouchers", query, token: ctx.token };
  const read = await readSome(ctx, request, "vouchers", records.voucher);
  if (!read.ok) return read;
  const { total, items, entries } = read.value;
  const own = items.filter(({ customer_id: owner }) => owner === null || owner === ctx.customerId);
  const usable = usableAtThisHour(own, projectClock());
  // What was read can be counted by the hour; of the rest, upstream's total is all there is.
  const unread = Math.max(0, (total ?? entries) - entries);
  return ok({ items: usable, usableCount: usable.length + unread });
};
