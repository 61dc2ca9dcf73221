import { forbidden, invalid, notFound } from "../errors";
import { codeOf, freshId } from "../ids";
import { flag, integer, isInside, page, values } from "../lists";
import type { Call, Operation, Reward, Voucher, Wire } from "../model";
import { balance, spend } from "../points";
import { settlePoints } from "../seed/points";
import { ownRequired } from "./own";

/** Catalogue and simple rewards; the others come to members by themselves. */
const REDEEMABLE = [1, 4];

function isOffered(call: Call, reward: Reward): boolean {
  if (!reward.offer) return true;
  const { clock } = call.world;
  const [from, to] = reward.offer;
  return isInside(clock.stamp(), clock.inDays(from, "00:00:00"), clock.inDays(to, "23:59:59"));
}

function overlaps(call: Call, reward: Reward): boolean {
  const { query, world } = call;
  const [from, to] = reward.offer ?? [-3650, 3650];
  const wantedFrom = query.get("valid_from");
  const wantedTo = query.get("valid_to");
  return (
    (!wantedFrom || world.clock.dateInDays(to) >= wantedFrom) &&
    (!wantedTo || world.clock.dateInDays(from) <= wantedTo)
  );
}

/** The rewards that the query of a list asks for, with how each goes over the wire. */
export function wantedRewards(call: Call): { found: Reward[]; wire: (reward: Reward) => Wire } {
  const { query, language, world } = call;
  const valid = flag(query, "is_valid");
  const automated = flag(query, "is_automated");
  const withStores = flag(query, "without_stores") === false;
  const group = integer(query, "reward_group", 0);
  const tags = values(query, "tag_ids");
  const storeId = query.get("store_id");
  const code = query.get("code");
  const name = query.get("name")?.toLowerCase();
  const wire = (reward: Reward) => world.catalogue.rewardWire(reward.id, language, withStores);
  const found = [...world.catalogue.rewards.values()].filter(
    (it) =>
      (valid === null || isOffered(call, it) === valid) &&
      (automated === null || (it.automated ?? false) === automated) &&
      (group === null || it.group === group) &&
      (!storeId || it.storeIds.includes(storeId)) &&
      (!code || it.code === code) &&
      (!name || String(wire(it)["name"]).toLowerCase().includes(name)) &&
      (tags === null ||
        (wire(it)["tags"] as Wire[]).some((t) => tags.includes(String(t["tag_id"])))) &&
      overlaps(call, it),
  );
  return { found, wire };
}

function list(call: Call) {
  const { found, wire } = wantedRewards(call);
  return page("rewards", found, call.query, wire);
}

function find(call: Call): Reward {
  const id = call.params["reward_id"] ?? "";
  const reward = call.world.catalogue.rewards.get(id);
  if (!reward) throw notFound("rewards", id);
  return reward;
}

function one(call: Call) {
  const data = call.world.catalogue.rewardWire(find(call).id, call.language, true);
  return { status: 200, body: { data } };
}

function stores(call: Call) {
  const all = call.world.catalogue.stores[call.language];
  const visible = integer(call.query, "visible_for_customer", 0);
  const found = find(call)
    .storeIds.map((id) => all.get(id))
    .filter((it) => it !== undefined)
    .filter((it) => visible === null || it["visibility_for_customer"] === visible);
  return page("stores", found, call.query);
}

function tags(call: Call) {
  const name = call.query.get("name")?.toLowerCase();
  const textId = call.query.get("text_id");
  const found = call.world.catalogue.tags[call.language].filter(
    (it) =>
      (!name || String(it["name"]).toLowerCase().includes(name)) &&
      (!textId || it["text_id"] === textId),
  );
  return page("tags", found, call.query);
}

/** Spends points on a voucher. No idempotency: asked twice it makes two. */
function createVoucher(call: Call) {
  const { body, world } = call;
  const reward = find(call);
  const member = ownRequired(call, body["customer_id"]);
  const { note, code } = body;
  if (note !== undefined && typeof note !== "string")
    throw invalid(["note", "invalid_value_format"]);
  if (code !== undefined && typeof code !== "string")
    throw invalid(["code", "invalid_value_format"]);
  if (!REDEEMABLE.includes(reward.group) || reward.cost === null) {
    throw invalid(["reward_id", "not_allowed_value", reward.id]);
  }
  if (!isOffered(call, reward)) throw forbidden("The reward is not on offer.");
  if (balance(member) < reward.cost) {
    throw invalid(["reward_id", "not_enough_points_for_voucher", reward.id]);
  }
  settlePoints(world, member);
  const id = freshId();
  const now = world.clock.stamp();
  const voucher: Voucher = {
    id,
    code: code ?? codeOf(id),
    rewardId: reward.id,
    validFrom: now,
    validTo: world.clock.inDays(reward.voucherDays, "23:59:59"),
    appliedDate: null,
    storeId: null,
    note: note ?? null,
    state: 1,
    service: false,
    createdAt: now,
    lastChange: now,
    paid: spend(member, reward.cost, now, reward.name),
  };
  member.vouchers().set(id, voucher);
  return { status: 201, body: { data: { voucher_id: id } } };
}

export const rewardOperations: Operation[] = [
  { method: "GET", template: "/rewards", access: "token", reference: true, handle: list },
  { method: "GET", template: "/rewards/tags", access: "token", reference: true, handle: tags },
  {
    method: "GET",
    template: "/rewards/{reward_id}",
    access: "token",
    reference: true,
    handle: one,
  },
  {
    method: "GET",
    template: "/rewards/{reward_id}/stores",
    access: "token",
    reference: true,
    handle: stores,
  },
  {
    method: "POST",
    template: "/rewards/{reward_id}/actions/create-voucher",
    access: "member",
    handle: createVoucher,
  },
];
