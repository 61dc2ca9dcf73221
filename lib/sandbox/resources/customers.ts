import { flag, isInside, page } from "../lists";
import { invalid } from "../errors";
import type { Call, Member, Operation, Wire } from "../model";
import { photoOf } from "../seed/photos";
import { customerProblems } from "./customer-rules";
import { ownByPath } from "./own";

/** Written by the server alone; whatever a client sends for them is not kept. */
const READ_ONLY = ["customer_id", "doi_email", "doi_phone", "last_change", "state"];

const personalOf = (record: Wire) => record["personal_information"] as Wire;

function read(call: Call) {
  const member = ownByPath(call);
  const { url } = photoOf(call.world, member);
  const personal: Wire = { ...personalOf(member.record), ...(url !== null && { photo_url: url }) };
  if (flag(call.query, "customer_short_salutation")) {
    personal["salutation"] = `Vážená/ý ${String(personal["first_name"] ?? "")}`.trim();
  }
  const data = {
    customer_id: member.id,
    ...member.record,
    personal_information: personal,
    ...member.fixed,
  };
  return { status: 200, body: { data } };
}

/** Replaces the whole record: what is left out is gone, the password excepted. */
function replace(call: Call) {
  const member = ownByPath(call);
  const customer = call.body["customer"] as Wire | undefined;
  const problems = customerProblems(call, member, customer);
  const password = call.body["password"];
  if (password !== undefined && (typeof password !== "string" || password.length < 8)) {
    problems.push(["password", "invalid_value_format", ""]);
  }
  if (problems.length > 0 || !customer) throw invalid(...problems);
  member.record = replacement(call, member, customer);
  if (typeof password === "string") member.password = password;
  member.fixed["last_change"] = call.world.clock.stamp();
  return { status: 204 };
}

function replacement(call: Call, member: Member, customer: Wire): Wire {
  const record: Wire = { ...customer };
  for (const name of READ_ONLY) delete record[name];
  const old = personalOf(member.record);
  const personal: Wire = { ...personalOf(customer) };
  delete personal["photo_url"];
  // The store of registration can be changed, never removed.
  personal["store_id"] ??= old["store_id"];
  personal["salutation"] ||= `${String(personal["first_name"] ?? "")}`;
  if (Array.isArray(personal["consents"])) {
    personal["consents"] = withDates(personal["consents"] as Wire[], old, call.world.clock.stamp());
    // Consents replace the older structure: sent together, it is ignored.
    if (old["agreement"] !== undefined) personal["agreement"] = old["agreement"];
    else delete personal["agreement"];
  }
  return { ...record, personal_information: personal };
}

/** A consent keeps its date until its value changes. */
function withDates(consents: Wire[], old: Wire, now: string): Wire[] {
  const before = (old["consents"] ?? []) as Wire[];
  return consents.map((consent) => {
    const same = before.find(
      (it) =>
        it["consent_id"] === consent["consent_id"] &&
        it["consent_value"] === consent["consent_value"],
    );
    return { ...consent, last_change: same?.["last_change"] ?? now };
  });
}

function statusRecords(call: Call) {
  const member = ownByPath(call);
  const now = call.world.clock.stamp();
  const valid = flag(call.query, "valid_now");
  const isValid = (it: Wire) =>
    it["state"] === 1 &&
    isInside(now, String(it["valid_from"]), (it["valid_to"] as string | undefined) ?? null);
  const found = member.statusRecords.filter((it) => valid === null || isValid(it) === valid);
  return page("status_records", found, call.query);
}

const own = (
  method: Operation["method"],
  rest: string,
  handle: Operation["handle"],
): Operation => ({ method, template: `/customers/{customer_id}${rest}`, access: "member", handle });

export const customerOperations: Operation[] = [
  own("GET", "", read),
  own("PUT", "", replace),
  own("GET", "/status-records", statusRecords),
];
