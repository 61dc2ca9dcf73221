import { page } from "../lists";
import type { Call, Operation, Wire } from "../model";
import { pointEntries, pointRecords, pointTypes, type PointEntry } from "../seed/points";
import { idOf } from "../ids";
import { ownByPath, ownRequired } from "./own";
import { isWithin, says } from "./wallet-filters";
import { wording } from "../seed/wording";

const PARTNER = idOf("partner", "own");

function showEntry(call: Call, customerId: string, entry: PointEntry): Wire {
  const { language } = call;
  return {
    customer_id: customerId,
    point_amount: entry.amount,
    point_operation_type: wording(entry.operation, language),
    ...(entry.note && { point_operation_note: wording(entry.note, language) }),
    point_type_id: entry.typeId,
    partner_id: PARTNER,
    ...(entry.storeId && { store_id: entry.storeId }),
    point_history_record_time: entry.at,
    extended_data: JSON.stringify({ date_of_points_expiration: entry.expires }),
  };
}

function history(call: Call) {
  const { query, world } = call;
  const member = ownRequired(call, query.get("customer_id"));
  const type = query.get("point_type_id");
  const store = query.get("store_id");
  const partner = query.get("partner_id");
  const found = pointEntries(world, member)
    .map((entry) => showEntry(call, member.id, entry))
    .filter(
      (it) =>
        isWithin(query, String(it["point_history_record_time"])) &&
        says(it["point_operation_type"], query.get("point_operation_type")) &&
        says(it["point_operation_note"], query.get("point_operation_note")) &&
        (!type || it["point_type_id"] === type) &&
        (!store || it["store_id"] === store) &&
        (!partner || it["partner_id"] === partner),
    );
  return page("point_history", found, query);
}

function records(call: Call) {
  const { query, world, language } = call;
  const member = ownByPath(call);
  const type = query.get("point_type_id");
  const found = pointRecords(world, member).filter((it) => !type || it.typeId === type);
  return page("points", found, query, (it) => ({
    point_id: it.id,
    customer_id: member.id,
    assigned_points: it.assigned,
    available_points: it.available,
    point_type_id: it.typeId,
    partner_id: PARTNER,
    ...(it.validTo && { valid_to: it.validTo }),
    state: 1,
    created_at: it.createdAt,
    ...(it.note && { note: wording(it.note, language) }),
  }));
}

function types(call: Call) {
  const changed = call.world.clock.inDays(-40, "09:15:00");
  return page("point_types", pointTypes, call.query, ({ id, name }) => ({
    point_type_id: id,
    name: wording(name, call.language),
    last_change: changed,
  }));
}

export const pointOperations: Operation[] = [
  { method: "GET", template: "/point-history", access: "member", handle: history },
  { method: "GET", template: "/customers/{customer_id}/points", access: "member", handle: records },
  { method: "GET", template: "/point-types", access: "token", reference: true, handle: types },
];
