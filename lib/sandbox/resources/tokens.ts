import { forbidden, invalid, unauthorized } from "../errors";
import type { Call, Member, Operation, Wire } from "../model";
import { channelId, CHANNELS } from "../seed/channels";
import { ownToken } from "./own-token";

const LOGIN_TYPES = ["email", "phone", "card"];

function textOf(source: unknown, name: string, missing: [string, string][]): string {
  const value = (source as Wire | undefined)?.[name.split(".").pop() ?? name];
  if (typeof value === "string" && value !== "") return value;
  missing.push([name, value === "" ? "empty" : "required"]);
  return "";
}

function checkSetup(call: Call, missing: [string, string][]): string {
  const setup = call.body["setup"] as Wire | undefined;
  const language = textOf(setup, "setup.language_id", missing);
  for (const name of ["allowed_gps", "allowed_notifications"]) {
    if (typeof setup?.[name] !== "boolean") missing.push([`setup.${name}`, "required"]);
  }
  const known = call.world.catalogue.languages.some((it) => it["language_id"] === language);
  if (language && !known) missing.push(["setup.language_id", "not_allowed_value"]);
  return language;
}

function createToken(call: Call) {
  const missing: [string, string][] = [];
  const { body } = call;
  const device = textOf(body["device"], "device.device_id", missing);
  for (const name of ["device_system", "device_name", "device_type"]) {
    textOf(body["device"], `device.${name}`, missing);
  }
  const language = checkSetup(call, missing);
  const application = textOf(body, "external_application_id", missing);
  if (missing.length > 0) throw invalid(...missing);
  const id = call.world.tokens.create(`${application} ${device}`, language);
  return { status: 201, body: { data: { token_id: id } } };
}

function login(call: Call) {
  const token = ownToken(call);
  const missing: [string, string][] = [];
  const type = textOf(call.body, "login_type", missing);
  const value = textOf(call.body, "login_value", missing);
  const password = textOf(call.body, "password", missing);
  if (missing.length > 0) throw invalid(...missing);
  if (!LOGIN_TYPES.includes(type)) throw invalid(["login_type", "not_allowed_value", type]);
  const member = findLogin(call, type, value);
  if (!member) throw invalid(["login_value", "not_found", value]);
  if (member.password !== password) throw unauthorized();
  if (member.fixed["state"] !== 1) throw forbidden("The account is not active.");
  call.world.tokens.raise(token, member.id);
  return { status: 200, body: { data: { customer_id: member.id } } };
}

function findLogin(call: Call, type: string, value: string): Member | undefined {
  const now = call.world.clock.stamp();
  const wanted = type === "email" ? value.toLowerCase() : value;
  for (const member of call.world.members.values()) {
    if (type === "card") {
      // A blocked or expired card identifies nobody.
      const fits = member.cards.some(
        (it) => it.number === wanted && it.state === 1 && (it.validTo ?? "9999") >= now,
      );
      if (fits) return member;
    } else {
      const personal = member.record["personal_information"] as Wire;
      if (personal[type] === wanted) return member;
    }
  }
  return undefined;
}

function update(call: Call) {
  const token = ownToken(call);
  const missing: [string, string][] = [];
  const language = checkSetup(call, missing);
  if (missing.length > 0) throw invalid(...missing);
  call.world.tokens.setLanguage(token, language);
  return { status: 204 };
}

function logout(call: Call) {
  const token = ownToken(call);
  // Nobody is signed in: upstream has nothing to sign out and says so as for any lack of login.
  if (!call.member) throw unauthorized();
  call.world.tokens.raise(token, null);
  return { status: 204 };
}

/** Sends nobody anything; an unknown recipient is refused, which no client should pass on. */
function sendPasswordSetup(call: Call) {
  ownToken(call);
  const missing: [string, string][] = [];
  const channel = textOf(call.body, "communication_channel_id", missing);
  const recipient = textOf(call.body, "recipient", missing);
  if (missing.length > 0) throw invalid(...missing);
  const known = CHANNELS.find(({ key }) => channelId(key) === channel);
  if (!known) throw invalid(["communication_channel_id", "not_found", channel]);
  const type = known.key === "email" ? "email" : "phone";
  if (!findLogin(call, type, recipient)) throw invalid(["recipient", "not_found", recipient]);
  return { status: 204 };
}

export const tokenOperations: Operation[] = [
  { method: "POST", template: "/tokens", access: "none", handle: createToken },
  { method: "PUT", template: "/tokens/{token_id}", access: "token", handle: update },
  {
    method: "POST",
    template: "/tokens/{token_id}/actions/login",
    access: "token",
    handle: login,
  },
  {
    method: "POST",
    template: "/tokens/{token_id}/actions/logout",
    access: "token",
    handle: logout,
  },
  {
    method: "POST",
    template: "/tokens/{token_id}/actions/send-password-setup-email",
    access: "token",
    handle: sendPasswordSetup,
  },
];
