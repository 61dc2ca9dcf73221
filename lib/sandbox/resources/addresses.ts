import { invalid, notFound } from "../errors";
import { freshId } from "../ids";
import { page } from "../lists";
import type { Call, Operation, Wire } from "../model";
import { addressProblems, isObject } from "./customer-rules";
import { ownByPath } from "./own";

function list(call: Call) {
  const member = ownByPath(call);
  const type = call.query.get("customer_address_type_id");
  const found = member.addresses.filter((it) => !type || it["address_type"] === type);
  return page("addresses", found, call.query);
}

/** The address in a body, as it is kept: without what only the server writes. */
function given(call: Call): Wire {
  const sent = call.body["additional_address"];
  if (!isObject(sent)) throw invalid(["additional_address", "required"]);
  const type = sent["address_type"];
  const { addressTypes } = call.world.catalogue;
  if (typeof type !== "string") throw invalid(["additional_address.address_type", "required"]);
  if (!addressTypes.en.some((it) => it["address_type_id"] === type)) {
    throw invalid(["additional_address.address_type", "not_found", type]);
  }
  if (!isObject(sent["address"])) throw invalid(["additional_address.address", "required"]);
  const problems = addressProblems(call, sent["address"], "additional_address.address");
  if (problems.length > 0) throw invalid(...problems);
  const { additional_address_id: _id, ...kept } = sent;
  return kept;
}

function add(call: Call) {
  const member = ownByPath(call);
  const record: Wire = { additional_address_id: freshId(), ...given(call) };
  member.addresses.push(record);
  return {
    status: 201,
    body: { data: { additional_address_id: record["additional_address_id"] } },
  };
}

function find(call: Call) {
  const { addresses } = ownByPath(call);
  const id = call.params["additional_customer_address_id_path"] ?? "";
  const at = addresses.findIndex((it) => it["additional_address_id"] === id);
  if (at < 0) throw notFound("addresses", id);
  return { addresses, at, id };
}

function read(call: Call) {
  const { addresses, at } = find(call);
  return { status: 200, body: { data: addresses[at] } };
}

/** Replaces the whole address: what is left out is gone. */
function replace(call: Call) {
  const { addresses, at, id } = find(call);
  addresses[at] = { additional_address_id: id, ...given(call) };
  return { status: 204 };
}

const ADDRESSES = "/customers/{customer_id}/addresses";
const ADDRESS = `${ADDRESSES}/{additional_customer_address_id_path}`;

export const addressOperations: Operation[] = [
  { method: "GET", template: ADDRESSES, access: "member", handle: list },
  { method: "POST", template: ADDRESSES, access: "member", handle: add },
  { method: "GET", template: ADDRESS, access: "member", handle: read },
  { method: "PUT", template: ADDRESS, access: "member", handle: replace },
];
