import { sendCode, tryCode } from "../codes";
import { invalid } from "../errors";
import type { Call, Operation, Wire } from "../model";
import { EMAIL, PHONE } from "./customer-rules";

/** Channels that reach a contact, with what the contact has to look like. */
const RECIPIENTS: Record<number, RegExp> = { 1: EMAIL, 2: PHONE };

const text = (body: Wire, name: string): string => {
  const value = body[name];
  if (typeof value === "string" && value !== "") return value;
  throw invalid([name, value === "" ? "empty" : "required"]);
};

function send(call: Call) {
  text(call.body, "external_application_id");
  const recipient = text(call.body, "recipient");
  const channel = call.body["communication_channel_id"];
  const pattern = typeof channel === "number" ? RECIPIENTS[channel] : undefined;
  if (!pattern) throw invalid(["communication_channel_id", "not_allowed_value", channel]);
  if (!pattern.test(recipient)) throw invalid(["recipient", "invalid_value_format", recipient]);
  return { status: 200, body: { data: { request_id: sendCode(call, recipient) } } };
}

function verify(call: Call) {
  text(call.body, "external_application_id");
  const requestId = text(call.body, "request_id");
  const valid = tryCode(call, requestId, text(call.body, "verification_code"));
  if (valid === "over") throw invalid(["request_id", "not_found", requestId]);
  return { status: 200, body: { data: { is_valid: valid } } };
}

const action = (name: string, handle: Operation["handle"]): Operation => ({
  method: "POST",
  template: `/one-time-password/actions/${name}`,
  access: "token",
  handle,
});

export const oneTimePasswordOperations: Operation[] = [
  action("send", send),
  action("verify", verify),
];
