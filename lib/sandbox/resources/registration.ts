import { invalid } from "../errors";
import type { Call, Member, Operation, Wire } from "../model";
import { AGREEMENTS, agreementId } from "../seed/agreements";
import { CUSTOMER_SOURCES, sourceId } from "../seed/customer-sources";
import { PROPERTIES, propertyId, propertyItemId } from "../seed/customer-properties";
import { cloneMember } from "../seed/members";
import { REFERRAL_CODES } from "../seed/referral-codes";
import { newsletterOf, registeredProperties } from "../seed/registered";
import { customerProblems, EMAIL, isTaken, PHONE, type Problem } from "./customer-rules";
import { isStrong } from "./passwords";

const listOf = (value: unknown): Wire[] => (Array.isArray(value) ? (value as Wire[]) : []);

const isKnownSource = (id: unknown) => CUSTOMER_SOURCES.some(({ key }) => sourceId(key) === id);

const isReferral = (code: unknown) =>
  typeof code === "string" && REFERRAL_CODES.includes(code.trim().toUpperCase());

/** A new customer; with `autologin` the token that acted is the customer's from now on. */
function create(call: Call) {
  const { body } = call;
  const customer = body["customer"] as Wire | undefined;
  const problems = [...customerProblems(call, null, customer), ...otherProblems(call, body)];
  if (problems.length > 0 || !customer) throw invalid(...problems);
  const member = newMember(call, customer);
  if (typeof body["password"] === "string") member.password = body["password"];
  call.world.members.set(member.id, member);
  registeredProperties(call.world, member).records = listOf(body["property_records"]);
  if (body["autologin"] === true) call.world.tokens.raise(call.token, member.id);
  return { status: 201, body: { data: { customer_id: member.id } } };
}

function newMember(call: Call, customer: Wire): Member {
  const now = call.world.clock.stamp();
  const member = cloneMember(call.world, "new");
  const personal = { ...(customer["personal_information"] as Wire) };
  personal["consents"] = listOf(personal["consents"]).map((it) => ({ ...it, last_change: now }));
  member.record = { personal_information: personal };
  member.fixed = { last_change: now, state: 1 };
  return member;
}

function otherProblems(call: Call, body: Wire): Problem[] {
  const problems: Problem[] = [];
  const source = (body["customer_source"] as Wire | undefined)?.["customer_source_id"];
  if (!isKnownSource(source)) {
    problems.push(["customer_source.customer_source_id", source ? "not_found" : "required"]);
  }
  const autologin = body["autologin"];
  if (typeof autologin !== "boolean") problems.push(["autologin", "required"]);
  const password = body["password"];
  if (password === undefined ? autologin === true : !isStrong(password)) {
    problems.push(["password", password === undefined ? "required" : "invalid_value_format"]);
  }
  const code = body["referral_code"];
  if (code !== undefined && !isReferral(code)) problems.push(["referral_code", "not_found", code]);
  const personal = (body["customer"] as Wire | undefined)?.["personal_information"] as
    Wire | undefined;
  if (!personal?.["email"] && !personal?.["phone"]) {
    problems.push(["customer.personal_information.email", "required"]);
  }
  const consents = listOf(personal?.["consents"]).map((it) => it["consent_id"]);
  for (const id of consents) {
    if (!AGREEMENTS.some(({ key }) => agreementId(key) === id)) {
      problems.push(["customer.personal_information.consents", "not_found", id]);
    }
  }
  return [...problems, ...propertyProblems(call, listOf(body["property_records"]))];
}

function propertyProblems(call: Call, records: Wire[]): Problem[] {
  return PROPERTIES.flatMap((seed): Problem[] => {
    const id = propertyId(seed.key);
    const name = `property_records.${id}`;
    const value = records.find((it) => it["property_id"] === id)?.["property_value"];
    if (value === undefined) return seed.required ? [[name, "required"]] : [];
    if (!fits(seed.key, seed.type, value)) return [[name, "invalid_value_format"]];
    return seed.unique && isUsed(call, id, value) ? [[name, "already_exists", value]] : [];
  });
}

function fits(key: string, type: string, value: unknown): boolean {
  switch (type) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value);
    case "float":
      return typeof value === "number";
    case "date":
      return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case "timestamp":
      return typeof value === "string" && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(value);
    case "enum":
    case "multiselect": {
      const items = PROPERTIES.find((it) => it.key === key)?.items ?? [];
      const known = items.map((item) => propertyItemId(key, item.key));
      const chosen = listOf(value).map((it) => String(it["id"]));
      const enough = type === "enum" ? chosen.length === 1 : chosen.length > 0;
      return enough && chosen.every((id) => known.includes(id));
    }
    default:
      return typeof value === "string";
  }
}

const isUsed = ({ world }: Call, id: string, value: unknown) =>
  [...world.members.values()].some((member) =>
    registeredProperties(world, member).records.some(
      (it) => it["property_id"] === id && it["property_value"] === value,
    ),
  );

function validate(call: Call) {
  const { type, value } = call.body;
  if (type !== "password" && type !== "referral_code") {
    throw invalid(["type", type === undefined ? "required" : "not_allowed_value", type]);
  }
  if (typeof value !== "string" || value === "") throw invalid(["value", "required"]);
  const is_valid = type === "password" ? isStrong(value) : isReferral(value);
  return { status: 200, body: { data: { is_valid } } };
}

function checkAbility(call: Call) {
  const { type, value } = call.body;
  if (type !== "email" && type !== "phone") throw invalid(["type", "not_allowed_value", type]);
  if (typeof value !== "string" || value === "") throw invalid(["value", "required"]);
  const fits = (type === "email" ? EMAIL : PHONE).test(value);
  const registration_ability = fits && !isTaken(call, null, type, value);
  return { status: 200, body: { data: { registration_ability } } };
}

function newsletter(call: Call) {
  const { contact, customer_source_id: source } = call.body;
  if (typeof contact !== "string" || contact === "") throw invalid(["contact", "required"]);
  if (!EMAIL.test(contact) && !PHONE.test(contact)) {
    throw invalid(["contact", "invalid_value_format", contact]);
  }
  if (!isKnownSource(source)) throw invalid(["customer_source_id", "not_found", source]);
  newsletterOf(call.world).set(contact, call.body);
  return { status: 204 };
}

const action = (
  name: string,
  access: Operation["access"],
  handle: Operation["handle"],
): Operation => ({ method: "POST", template: `/customers/actions/${name}`, access, handle });

export const registrationOperations: Operation[] = [
  { method: "POST", template: "/customers", access: "token", handle: create },
  // The document asks for no token here.
  action("validate-customer-data", "none", validate),
  action("check-registration-ability", "token", checkAbility),
  action("newsletters-sign-up", "token", newsletter),
];
