import type { Call, Member, Wire } from "../model";

/** `[parameter, reason, value]`, as a 400 lists them. */
export type Problem = [name: string, reason: string, value?: unknown];

/** The vendor's own patterns. */
export const EMAIL =
  /^[-a-z0-9!#$%&'*+\\/=?^_`{|}~]+(\.[-a-z0-9!#$%&'*+\\/=?^_`{|}~]+)*@([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.)+[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])$/;
export const PHONE = /^[1-9][0-9]*$/;
const ZIP = /^[0-9A-Za-z][0-9A-Za-z -]{1,10}$/;
const CZECH_ZIP = /^\d{3} ?\d{2}$/;
const TEXTS = ["salutation", "first_name", "last_name", "pre_nominals", "post_nominals"];
const MOST = 255;

/** Everything that is wrong with a customer to be written; null: one that is not there yet. */
export function customerProblems(call: Call, member: Member | null, customer: unknown): Problem[] {
  if (!isObject(customer)) return [["customer", "required"]];
  const personal = customer["personal_information"];
  if (!isObject(personal)) return [["customer.personal_information", "required"]];
  const at = "customer.personal_information.";
  const problems: Problem[] = [
    ...contactProblems(call, member, personal),
    ...addressProblems(call, personal["address"], `${at}address`),
  ];
  for (const name of TEXTS) {
    const value = personal[name];
    if (value !== undefined && (typeof value !== "string" || value.length > MOST)) {
      problems.push([at + name, "invalid_value_format", value]);
    }
  }
  const gender = personal["gender"];
  if (gender != null && ![1, 2, 3, 4, 5].includes(gender as number)) {
    problems.push([`${at}gender`, "not_allowed_value", gender]);
  }
  const birthdate = personal["birthdate"];
  if (birthdate !== undefined && !isPastDate(birthdate, call.world.clock.dateInDays(0))) {
    problems.push([`${at}birthdate`, "invalid_value_format", birthdate]);
  }
  const language = personal["language_id"];
  const known = call.world.catalogue.languages.some((it) => it["language_id"] === language);
  if (language === undefined) problems.push([`${at}language_id`, "required"]);
  else if (!known) problems.push([`${at}language_id`, "not_allowed_value", language]);
  const store = personal["store_id"];
  if (store !== undefined && !call.world.catalogue.stores.en.has(String(store))) {
    problems.push([`${at}store_id`, "not_found", store]);
  }
  return problems;
}

function contactProblems(call: Call, member: Member | null, personal: Wire): Problem[] {
  const problems: Problem[] = [];
  for (const [name, pattern] of [
    ["email", EMAIL],
    ["phone", PHONE],
  ] as const) {
    const value = personal[name];
    if (value === undefined) continue;
    const path = `customer.personal_information.${name}`;
    if (typeof value !== "string" || !pattern.test(value)) {
      problems.push([path, "invalid_value_format", value]);
    } else if (isTaken(call, member, name, value)) {
      problems.push([path, "already_exists", value]);
    }
  }
  return problems;
}

/** Whether a contact is another customer's. */
export function isTaken(call: Call, member: Member | null, name: string, value: string): boolean {
  for (const other of call.world.members.values()) {
    const personal = other.record["personal_information"] as Wire;
    if (other !== member && personal[name] === value) return true;
  }
  return false;
}

/** @param at where the address stands in the body */
export function addressProblems(call: Call, address: unknown, at: string): Problem[] {
  if (address === undefined) return [];
  if (!isObject(address)) return [[at, "invalid_value_format"]];
  const problems: Problem[] = [];
  const { zip, country_code: country } = address;
  const pattern = country === "cz" ? CZECH_ZIP : ZIP;
  if (zip !== undefined && zip !== "" && (typeof zip !== "string" || !pattern.test(zip))) {
    problems.push([`${at}.zip`, "invalid_value_format", zip]);
  }
  const known = call.world.catalogue.countries.en.some((it) => it["country_id"] === country);
  if (country !== undefined && country !== "" && !known) {
    problems.push([`${at}.country_code`, "not_allowed_value", country]);
  }
  return problems;
}

function isPastDate(value: unknown, today: string): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) && value <= today;
}

export function isObject(value: unknown): value is Wire {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
