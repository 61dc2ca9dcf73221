import { randomBytes } from "node:crypto";
import { forbidden, invalid } from "../errors";
import { memberOf, type Call, type Operation } from "../model";
import { perWorld } from "../seed/per-member";
import { ownToken } from "./own-token";

const VALID_SECONDS = 5 * 60;
/** No O/0, I/1: somebody may have to type it. */
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const DIGITS = "0123456789";
const LENGTH = 6;

interface Code {
  application: string;
  customerId: string;
  validTo: string;
  used: boolean;
}

/** By request id and code, for two members may get the same code. */
const codes = perWorld(() => new Map<string, Code>());
const keyOf = (requestId: string, code: string) => `${requestId} ${code}`;

function make(call: Call) {
  ownToken(call);
  const member = memberOf(call);
  const application = call.query.get("external_application_id") ?? "";
  const type = call.query.get("token_type") ?? "";
  if (application === "") throw invalid(["external_application_id", "required"]);
  if (type !== "1" && type !== "2") throw invalid(["token_type", "not_allowed_value", type]);
  const alphabet = type === "1" ? LETTERS : DIGITS;
  const code = [...randomBytes(LENGTH)].map((byte) => alphabet[byte % alphabet.length]).join("");
  const requestId = randomBytes(36).toString("hex");
  const validTo = call.world.clock.inSeconds(VALID_SECONDS);
  const entry = { application, customerId: member.id, validTo, used: false };
  codes(call.world).set(keyOf(requestId, code), entry);
  const data = { authentication_token: code, token_request_id: requestId, valid_to: validTo };
  return { status: 200, body: { data } };
}

function login(call: Call) {
  const token = ownToken(call);
  const { application_id: application, token: code, token_request_id: requestId } = call.body;
  const given = { application_id: application, token: code, token_request_id: requestId };
  const missing = Object.entries(given).filter(([, value]) => typeof value !== "string" || !value);
  if (missing.length > 0) {
    throw invalid(...missing.map(([name]): [string, string] => [name, "required"]));
  }
  const found = codes(call.world).get(keyOf(String(requestId), String(code)));
  if (!found || found.application !== application) throw invalid(["token", "not_found"]);
  if (found.used || found.validTo < call.world.clock.stamp()) {
    throw invalid(["token", "not_allowed_value"]);
  }
  const member = call.world.members.get(found.customerId);
  if (member?.fixed["state"] !== 1) throw forbidden("The account is not active.");
  found.used = true;
  call.world.tokens.raise(token, member.id);
  return { status: 200, body: { data: { customer_id: member.id } } };
}

export const handOverOperations: Operation[] = [
  {
    method: "GET",
    template: "/tokens/{token_id}/actions/auth-token",
    access: "member",
    handle: make,
  },
  {
    method: "POST",
    template: "/tokens/{token_id}/actions/authentication-token-login",
    access: "token",
    handle: login,
  },
];
