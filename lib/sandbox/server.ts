import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { send, sendWithFault } from "./answer";
import { authorize, readCredentials, type Credentials } from "./auth";
import { broken, invalid, notAllowed, notBuilt, Refusal } from "./errors";
import { imageReply } from "./images";
import { pickLanguage } from "./language";
import type { Reply, Wire, World } from "./model";
import { redact, redactUrl } from "./recorder";
import { route, type Match } from "./router";
import type { RecordedRequest } from "./types";

export const BASE_PATH = "/webservice/rest-api";
const INTERFACE = /^\/webservice\/rest-api\/customer-interface\/v\d+\.\d+(\/.*)$/;
const IMAGES = "/images/";
const MOST_BODY = 4 * 1024 * 1024;

/** Reads a request's body as JSON; undefined where there is none. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BODY) throw invalid(["body", "not_allowed_value"]);
    chunks.push(chunk);
  }
  if (size === 0) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw invalid(["body", "invalid_value_format"]);
  }
}

interface Incoming {
  request: IncomingMessage;
  method: string;
  path: string;
  search: string;
  match: ReturnType<typeof route>;
  credentials: Credentials;
  body: unknown;
  /** Why the body could not be read. */
  unreadable: Refusal | null;
}

/** Everything that is not the control surface: match, authorise, fault, answer, record. */
export async function serve(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const incoming = await receive(request);
  const { path, match, credentials, method } = incoming;
  const matched = match !== null && match !== "wrongMethod" ? match : null;
  const template = path.startsWith(IMAGES) ? "/images/{file}" : matched?.operation.template;
  const record = recordOf(world, incoming, template ?? null);
  const fault = world.faults.take({
    operation: record.operation,
    customerId: record.customerId,
    login: loginValue(incoming.body),
  });
  record.fault = fault?.kind ?? null;
  world.recorder.add(record);

  const run = (): Reply => {
    try {
      if (path.startsWith(IMAGES)) return imageReply(path.slice(IMAGES.length));
      if (match === "wrongMethod") throw notAllowed(method);
      if (!matched) throw notBuilt(method, path);
      if (incoming.unreadable) throw incoming.unreadable;
      return operate(world, matched, incoming);
    } catch (error) {
      if (error instanceof Refusal) return error.reply;
      process.emitWarning(error instanceof Error ? error : String(error), "SandboxWarning");
      return broken().reply;
    }
  };
  const sent = (status: number | null, reply?: Reply) => {
    record.status = status;
    if (world.recorder.mode === "exchanges") record.reply = reply?.body;
    if (credentials.token !== "") record.customerId ??= customerOf(world, credentials.token);
  };
  if (fault) return sendWithFault(response, fault, run, sent);
  const reply = run();
  send(response, reply);
  sent(reply.status, reply);
}

async function receive(request: IncomingMessage): Promise<Incoming> {
  const method = request.method ?? "GET";
  const [rawPath = "/", search = ""] = (request.url ?? "/").split("?", 2);
  const path = INTERFACE.exec(rawPath)?.[1] ?? null;
  const incoming: Incoming = {
    request,
    method,
    path: path ?? rawPath,
    search,
    match: path === null ? null : route(method, path),
    credentials: readCredentials(request),
    body: undefined,
    unreadable: null,
  };
  try {
    incoming.body = await readBody(request);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    incoming.unreadable = error;
  }
  return incoming;
}

function operate(world: World, { operation, params }: Match, incoming: Incoming): Reply {
  const { credentials, body, request, search } = incoming;
  const member = authorize(world, operation, credentials);
  const hasBody = operation.method === "POST" || operation.method === "PUT";
  if (hasBody && body !== undefined && (typeof body !== "object" || body === null)) {
    throw invalid(["body", "invalid_value_format"]);
  }
  const language = request.headers["accept-language"];
  const reply = operation.handle({
    world,
    params,
    query: new URLSearchParams(search),
    body: (body ?? {}) as Wire,
    language: pickLanguage(typeof language === "string" ? language : undefined),
    token: credentials.token,
    member,
  });
  if (operation.reference && world.options.maxAge > 0) {
    reply.headers = { "cache-control": `max-age=${world.options.maxAge}`, ...reply.headers };
  }
  return reply;
}

function recordOf(world: World, incoming: Incoming, template: string | null): RecordedRequest {
  const { request, method, path, search, credentials, body } = incoming;
  const shown = redactUrl(path);
  return {
    at: Date.now(),
    method,
    operation: `${method} ${template ?? shown}`,
    template,
    url: search ? `${shown}?${search}` : shown,
    customerId: customerOf(world, credentials.token),
    scheme: credentials.scheme,
    tokenMark: credentials.token === "" ? null : markOf(credentials.token),
    acceptLanguage: request.headers["accept-language"] ?? null,
    headerNames: Object.keys(request.headers),
    body: world.recorder.mode === "off" ? undefined : redact(body),
    status: null,
    fault: null,
  };
}

const markOf = (token: string) => createHash("sha256").update(token).digest("hex").slice(0, 16);

const customerOf = (world: World, token: string) => world.tokens.customerOf(token) ?? null;

function loginValue(body: unknown): string | null {
  if (typeof body !== "object" || body === null) return null;
  const value = (body as Wire)["login_value"];
  return typeof value === "string" ? value : null;
}
