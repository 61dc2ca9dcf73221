import { readBody } from "./server";
import type { IncomingMessage, ServerResponse } from "node:http";
import { send } from "./answer";
import { Refusal } from "./errors";
import type { Reply, Wire } from "./model";
import { TEMPLATES, type FaultOrder, type NewMember, type SandboxControl } from "./types";

const PREFIX = "/_control/";

export const isControl = (request: IncomingMessage) => request.url?.startsWith(PREFIX) ?? false;

const reply = (status: number, body?: unknown): Reply =>
  body === undefined ? { status } : { status, body: body as Wire };
const refuse = (status: number, detail: string) => reply(status, { error: { detail } });

/**
 * The control surface over HTTP. Loopback only, and writes take JSON only, so that a page open in
 * the same browser as a demo cannot reach it with a plain form.
 */
export async function serveControl(
  control: SandboxControl,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    send(response, await answer(control, request));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    send(response, error.reply);
  }
}

async function answer(control: SandboxControl, request: IncomingMessage): Promise<Reply> {
  const from = request.socket.remoteAddress ?? "";
  if (!/^(127\.|::1$|::ffff:127\.)/.test(from)) return refuse(403, "loopback only");
  const url = new URL(request.url ?? "/", "http://sandbox.invalid");
  const [resource = "", id] = url.pathname.slice(PREFIX.length).split("/");
  const body = await readBody(request);
  const isJson = request.headers["content-type"]?.startsWith("application/json") ?? false;
  if (body !== undefined && !isJson) return refuse(415, "application/json only");
  const asked = `${request.method ?? "GET"} ${resource}${id ? "/{id}" : ""}`;
  const customerId = url.searchParams.get("customerId") ?? undefined;
  const operation = url.searchParams.get("operation") ?? undefined;
  const recipient = url.searchParams.get("recipient") ?? "";
  switch (asked) {
    case "POST members":
      if (!isNewMember(body)) return refuse(400, `template: one of ${TEMPLATES.join(", ")}`);
      return reply(201, control.addMember(body));
    case "GET members/{id}":
      return found(control.member(id ?? ""));
    case "PATCH members/{id}":
      return found(control.changeMember(id ?? "", (body ?? {}) as NewMember));
    case "POST faults":
      if (!isFaultOrder(body)) return refuse(400, "operation and fault.kind are needed");
      return reply(201, control.addFault(body));
    case "DELETE faults/{id}":
      return control.removeFault(id ?? "") ? reply(204) : refuse(404, "no such fault");
    case "DELETE faults":
      control.clearFaults();
      return reply(204);
    case "GET requests":
      return reply(200, control.requests({ customerId, operation }));
    case "DELETE requests":
      control.clearRequests();
      return reply(204);
    case "GET tokens":
      return reply(200, control.tokens());
    case "DELETE tokens":
      return reply(200, { killed: control.killTokens(customerId ?? null) });
    case "GET codes":
      return reply(200, control.codes(recipient));
    case "DELETE codes":
      control.expireCodes(recipient);
      return reply(204);
    default:
      return refuse(501, asked);
  }
}

const found = (value: unknown) =>
  value === null ? refuse(404, "no such member") : reply(200, value);

const isObject = (value: unknown): value is Wire => typeof value === "object" && value !== null;

const isNewMember = (value: unknown): value is NewMember =>
  isObject(value) && TEMPLATES.some((it) => it === value["template"]);

const isFaultOrder = (value: unknown): value is FaultOrder =>
  isObject(value) &&
  typeof value["operation"] === "string" &&
  isObject(value["fault"]) &&
  typeof value["fault"]["kind"] === "string";
