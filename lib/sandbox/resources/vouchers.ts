import { invalid, notFound } from "../errors";
import { flag, isInside, page, values } from "../lists";
import type { Call, Member, Operation, Voucher, Wire } from "../model";
import { memberOf } from "../model";
import { giveBack } from "../points";
import { settlePoints } from "../seed/points";
import { ownByQuery } from "./own";

/** A voucher as it goes over the wire. */
export function showVoucher(
  call: Call,
  member: Member,
  voucher: Voucher,
  withStores: boolean,
): Wire {
  const { catalogue } = call.world;
  const reward = catalogue.rewardWire(voucher.rewardId, call.language, withStores);
  return {
    voucher_id: voucher.id,
    customer_id: member.id,
    ...(voucher.storeId !== null && { store_id: voucher.storeId }),
    code: voucher.code,
    value: catalogue.rewards.get(voucher.rewardId)?.value ?? 0,
    ...(voucher.appliedDate !== null && { applied_date: voucher.appliedDate }),
    valid_from: voucher.validFrom,
    valid_to: voucher.validTo,
    reward_group: String(reward["reward_group"]),
    ...(voucher.note !== null && !member.hideNotes && { note: voucher.note }),
    reward: voucher.texts ? { ...reward, ...voucher.texts } : reward,
    created_at: voucher.createdAt,
    last_change: voucher.lastChange,
    state: voucher.state,
  };
}

function list(call: Call) {
  const { query, world } = call;
  const member = ownByQuery(call);
  const now = world.clock.stamp();
  const valid = flag(query, "is_valid");
  const applied = flag(query, "is_applied");
  const withStores = flag(query, "without_stores") === false;
  const service = flag(query, "include_service_vouchers") === true;
  const code = query.get("code");
  const storeId = query.get("store_id");
  const rewardIds = values(query, "reward_id");
  const found = [...member.vouchers().values()].filter(
    (it) =>
      (service || !it.service) &&
      (valid === null || isInside(now, it.validFrom, it.validTo) === valid) &&
      (applied === null || (it.appliedDate !== null) === applied) &&
      (!code || it.code === code) &&
      (rewardIds === null || rewardIds.includes(it.rewardId)) &&
      (!storeId || world.catalogue.rewards.get(it.rewardId)?.storeIds.includes(storeId)),
  );
  return page("vouchers", found, query, (it) => showVoucher(call, member, it, withStores));
}

function find(call: Call): Voucher {
  const id = call.params["voucher_id"] ?? "";
  const voucher = memberOf(call).vouchers().get(id);
  // Another member's voucher looks like one that does not exist.
  if (!voucher || voucher.state === 0) throw notFound("vouchers", id);
  return voucher;
}

function one(call: Call) {
  return { status: 200, body: { data: showVoucher(call, memberOf(call), find(call), true) } };
}

/** Takes back an unused voucher and returns its points; its record stays, as a service voucher. */
function remove(call: Call) {
  const voucher = find(call);
  const now = call.world.clock.stamp();
  if (voucher.appliedDate !== null) {
    throw invalid(["voucher_id", "voucher_already_used", voucher.id]);
  }
  if (voucher.validTo < now) throw invalid(["voucher_id", "voucher_expired", voucher.id]);
  const member = memberOf(call);
  settlePoints(call.world, member);
  const { name } = call.world.catalogue.rewards.get(voucher.rewardId) ?? { name: null };
  giveBack(member, voucher.paid, now, name);
  Object.assign(voucher, {
    paid: [],
    state: 0,
    service: true,
    code: `canceled_${voucher.code}`,
    lastChange: now,
  });
  return { status: 204 };
}

export const voucherOperations: Operation[] = [
  { method: "GET", template: "/vouchers", access: "member", handle: list },
  { method: "GET", template: "/vouchers/{voucher_id}", access: "member", handle: one },
  { method: "DELETE", template: "/vouchers/{voucher_id}", access: "member", handle: remove },
];
