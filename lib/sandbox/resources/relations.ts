import { invalid, notFound, type Refusal } from "../errors";
import { freshId, idOf } from "../ids";
import { flag, isInside, page } from "../lists";
import type { Call, Member, Operation, Wire } from "../model";
import {
  referralCampaign,
  referralCodeOf,
  relationsOf,
  relationTypesOf,
  shortNameOf,
  type Relation,
} from "../seed/relations";
import { ownByPath } from "./own";

function referrals(call: Call) {
  const member = ownByPath(call);
  const code = referralCodeOf(call.world, member);
  const wanted = call.query.get("referral_code");
  const campaign = call.query.get("referral_campaign_id");
  const fits =
    code !== null &&
    flag(call.query, "is_valid") !== false &&
    (!wanted || wanted === code) &&
    (!campaign || campaign === referralCampaign);
  const own = {
    referral_id: idOf("referral", member.id),
    code,
    customer_id: member.id,
    referral_campaign_id: referralCampaign,
    valid_to: member.template === "demo" ? call.world.clock.inDays(120, "23:59:59") : null,
  };
  return page("referrals", fits ? [own] : [], call.query);
}

const show = (relation: Relation): Wire => ({
  customer_relation_id: relation.id,
  related_customer_id: relation.relatedId,
  short_name: relation.shortName,
  customer_relation_type_id: relation.typeId,
  is_leading: relation.leading,
  valid_from: relation.from,
  ...(relation.to !== null && { valid_to: relation.to }),
  last_change: relation.to ?? relation.from,
  state: 1,
});

function list(call: Call) {
  const { query, world } = call;
  const now = world.clock.stamp();
  const all = flag(query, "all_customer_relations") === true;
  const related = query.get("related_customer_id");
  const type = query.get("customer_relation_type_id");
  const found = relationsOf(world, ownByPath(call)).filter(
    (it) =>
      (all || isInside(now, it.from, it.to)) &&
      (!related || it.relatedId === related) &&
      (!type || it.typeId === type),
  );
  return page("related_customers", found, query, show);
}

function find(call: Call, member: Member): Relation {
  const id = call.params["customer_relation_id"] ?? "";
  const found = relationsOf(call.world, member).find((it) => it.id === id);
  if (!found) throw notFound("customer_relations", id);
  return found;
}

const one = (call: Call) => ({
  status: 200,
  body: { data: show(find(call, ownByPath(call))) },
});

/** What is wrong with a new relation; null where nothing is. */
function refusalOf(call: Call, member: Member, sent: Wire | undefined): Refusal | null {
  const problems: [string, string, unknown?][] = [];
  const text = (name: string) => {
    const value = sent?.[name];
    if (typeof value !== "string" || value === "") problems.push([name, "required"]);
    return String(value ?? "");
  };
  const related = text("related_customer_id");
  const type = text("customer_relation_type_id");
  if (typeof sent?.["is_leading"] !== "boolean") problems.push(["is_leading", "required"]);
  if (problems.length > 0) return invalid(...problems);
  const known = relationTypesOf(call.world)[call.language].some(
    (it) => it["customer_relation_type_id"] === type && it["state"] === 1,
  );
  if (!known) return invalid(["customer_relation_type_id", "not_found", type]);
  if (!call.world.members.has(related)) return invalid(["related_customer_id", "not_found"]);
  if (related === member.id) return invalid(["related_customer_id", "not_allowed_value"]);
  const exists = relationsOf(call.world, member).some(
    (it) => it.relatedId === related && it.typeId === type && it.to === null,
  );
  return exists ? invalid(["related_customer_id", "relation_already_exists"]) : null;
}

/** One relation, seen from both sides: who leads on one follows on the other. */
function add(call: Call) {
  const member = ownByPath(call);
  const sent = call.body["related_customer"] as Wire | undefined;
  const refusal = refusalOf(call, member, sent);
  const other = call.world.members.get(String(sent?.["related_customer_id"]));
  if (refusal || !sent || !other) throw refusal ?? invalid(["related_customer", "required"]);
  const relation: Relation = {
    id: freshId(),
    relatedId: other.id,
    shortName: shortNameOf(other),
    typeId: String(sent["customer_relation_type_id"]),
    leading: sent["is_leading"] === true,
    from: call.world.clock.stamp(),
    to: null,
  };
  relationsOf(call.world, member).push(relation);
  relationsOf(call.world, other).push({
    ...relation,
    relatedId: member.id,
    shortName: shortNameOf(member),
    leading: false,
  });
  return { status: 201, body: { data: { customer_relation_id: relation.id } } };
}

function remove(call: Call) {
  const member = ownByPath(call);
  const { id, relatedId } = find(call, member);
  const other = call.world.members.get(relatedId);
  for (const side of other ? [member, other] : [member]) {
    const relations = relationsOf(call.world, side);
    const at = relations.findIndex((it) => it.id === id);
    if (at !== -1) relations.splice(at, 1);
  }
  return { status: 204 };
}

const types = (call: Call) =>
  page("customer_relation_types", relationTypesOf(call.world)[call.language], call.query);

const own = (
  method: Operation["method"],
  rest: string,
  handle: Operation["handle"],
): Operation => ({ method, template: `/customers/{customer_id}${rest}`, access: "member", handle });

export const relationOperations: Operation[] = [
  own("GET", "/referrals", referrals),
  own("GET", "/related-customers", list),
  own("POST", "/related-customers", add),
  own("GET", "/related-customers/{customer_relation_id}", one),
  own("DELETE", "/related-customers/{customer_relation_id}", remove),
  {
    method: "GET",
    template: "/customer-relation-types",
    access: "token",
    reference: true,
    handle: types,
  },
];
