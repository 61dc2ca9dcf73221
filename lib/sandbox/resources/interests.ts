import { invalid, notFound } from "../errors";
import { freshId } from "../ids";
import { page } from "../lists";
import { memberOf, type Call, type Operation, type Wire } from "../model";
import { INTERESTS, interestId, interestRecordsOf, type InterestRecord } from "../seed/interests";
import { ownByPath } from "./own";
import { wording } from "../seed/wording";

function interests(call: Call) {
  const name = call.query.get("name")?.toLowerCase();
  const found = INTERESTS.filter(
    (it) => !name || wording(it.name, call.language).toLowerCase().includes(name),
  );
  return page("interests", found, call.query, (it) => ({
    interest_id: interestId(it.key),
    name: wording(it.name, call.language),
  }));
}

function records(call: Call) {
  const member = ownByPath(call);
  return page("interest_records", interestRecordsOf(call.world, member), call.query, (it) => ({
    interest_record_id: it.id,
    interest_id: it.interestId,
    customer_id: member.id,
    last_change: it.lastChange,
  }));
}

/** The interest that a body names: one that there is, and that the member has not got yet. */
function wantedInterest(call: Call, held: readonly InterestRecord[]): string {
  const record = call.body["interest_record"] as Wire | undefined;
  const wanted = record?.["interest_id"];
  if (typeof wanted !== "string") throw invalid(["interest_record.interest_id", "required"]);
  if (!INTERESTS.some(({ key }) => interestId(key) === wanted)) {
    throw invalid(["interest_record.interest_id", "not_found", wanted]);
  }
  if (record?.["customer_id"] !== memberOf(call).id) {
    throw invalid(["interest_record.customer_id", "not_belong_to_logged_in_customer"]);
  }
  if (held.some((it) => it.interestId === wanted)) {
    throw invalid(["interest_record.interest_id", "relation_already_exists", wanted]);
  }
  return wanted;
}

function add(call: Call) {
  const held = interestRecordsOf(call.world, ownByPath(call));
  const wanted = wantedInterest(call, held);
  const record = { id: freshId(), interestId: wanted, lastChange: call.world.clock.stamp() };
  held.push(record);
  return { status: 201, body: { data: { interest_record_id: record.id } } };
}

function find(call: Call): { held: InterestRecord[]; record: InterestRecord } {
  const held = interestRecordsOf(call.world, ownByPath(call));
  const id = call.params["interest_record_id"] ?? "";
  const record = held.find((it) => it.id === id);
  if (!record) throw notFound("interest_records", id);
  return { held, record };
}

function replace(call: Call) {
  const { held, record } = find(call);
  record.interestId = wantedInterest(
    call,
    held.filter((it) => it !== record),
  );
  record.lastChange = call.world.clock.stamp();
  return { status: 204 };
}

function remove(call: Call) {
  const { held, record } = find(call);
  held.splice(held.indexOf(record), 1);
  return { status: 204 };
}

const RECORDS = "/customers/{customer_id}/interest-records";

export const interestOperations: Operation[] = [
  { method: "GET", template: "/interests", access: "token", reference: true, handle: interests },
  { method: "GET", template: RECORDS, access: "member", handle: records },
  { method: "POST", template: RECORDS, access: "member", handle: add },
  {
    method: "PUT",
    template: `${RECORDS}/{interest_record_id}`,
    access: "member",
    handle: replace,
  },
  {
    method: "DELETE",
    template: `${RECORDS}/{interest_record_id}`,
    access: "member",
    handle: remove,
  },
];
