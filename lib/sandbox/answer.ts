import type { ServerResponse } from "node:http";
import type { Reply } from "./model";
import type { Fault } from "./types";

/** What went out: the status (null: none) and the body that was meant. */
export type Sent = (status: number | null, reply?: Reply) => void;

const HTML = "<!doctype html><title>Maintenance</title><h1>We will be right back</h1>";
const DRIP_BYTES = 16;
const HUGE_CHUNK = "x".repeat(64 * 1024);

export function send(response: ServerResponse, reply: Reply): void {
  if (response.destroyed) return;
  if (reply.bytes) write(response, reply, reply.bytes.data, reply.bytes.type);
  else if (reply.body === undefined) response.writeHead(reply.status, reply.headers).end();
  else write(response, reply, JSON.stringify(reply.body), "application/json; charset=utf-8");
}

function write(response: ServerResponse, reply: Reply, body: string | Buffer, type: string): void {
  response.writeHead(reply.status, {
    "content-type": type,
    "content-length": Buffer.byteLength(body),
    ...reply.headers,
  });
  response.end(body);
}

/**
 * Answers as the fault has it. `run` does the work (and may write), so whether and when it is
 * called is part of the fault.
 */
export function sendWithFault(
  response: ServerResponse,
  fault: Fault,
  run: () => Reply,
  sent: Sent,
): void {
  const finish = (reply: Reply) => {
    send(response, reply);
    sent(reply.status, reply);
  };
  switch (fault.kind) {
    case "delay": {
      // Upstream works on, whether or not somebody still waits for the answer.
      const timer = setTimeout(() => finish(run()), fault.ms);
      timer.unref();
      return;
    }
    case "hang":
      return;
    case "applyThenHang":
      run();
      return;
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "applyThenReset":
      run();
      response.socket?.resetAndDestroy();
      return;
    case "status": {
      const reply: Reply = { status: fault.status, headers: fault.headers ?? {} };
      if (fault.body !== undefined) reply.body = fault.body as Record<string, unknown>;
      return finish(reply);
    }
    case "html":
      write(response, { status: 200 }, HTML, "text/html; charset=utf-8");
      return sent(200);
    case "missingFields":
      return finish(mapBody(run(), (body) => without(body, fault.fields ?? null, "missing")));
    case "nullFields":
      return finish(mapBody(run(), (body) => without(body, fault.fields ?? null, "null")));
    case "extraFields":
      return finish(mapBody(run(), withExtras));
    case "huge":
      sendHuge(response, fault.bytes);
      return sent(200);
    case "brokenJson":
    case "hangBody":
    case "drip":
      return sendDamaged(response, fault, run(), sent);
  }
}

function sendDamaged(response: ServerResponse, fault: Fault, reply: Reply, sent: Sent): void {
  const text = Buffer.from(reply.body === undefined ? "{}" : JSON.stringify(reply.body));
  const half = text.subarray(0, Math.ceil(text.length / 2));
  if (fault.kind === "brokenJson") {
    write(response, reply, half, "application/json; charset=utf-8");
    return sent(reply.status);
  }
  response.writeHead(reply.status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": text.length,
  });
  sent(reply.status, reply);
  if (fault.kind === "drip") drip(response, text, fault.ms);
  else response.write(half);
}

function drip(response: ServerResponse, text: Buffer, ms: number): void {
  let at = 0;
  const timer = setInterval(() => {
    response.write(text.subarray(at, at + DRIP_BYTES));
    at += DRIP_BYTES;
    if (at < text.length) return;
    clearInterval(timer);
    response.end();
  }, ms);
  timer.unref();
  response.once("close", () => clearInterval(timer));
}

/** Streams, so that a reply of a gigabyte takes no gigabyte here. */
function sendHuge(response: ServerResponse, bytes: number): void {
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
  response.write('{"data":{"padding":"');
  let left = bytes;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= HUGE_CHUNK.length;
      if (!response.write(HUGE_CHUNK)) return;
    }
    if (!response.destroyed && !response.writableEnded) response.end('"}}');
  };
  response.on("drain", more);
  response.once("close", () => response.off("drain", more));
  more();
}

function mapBody(reply: Reply, map: (body: unknown) => unknown): Reply {
  return reply.body ? { ...reply, body: map(reply.body) as Record<string, unknown> } : reply;
}

/** Takes the named fields away everywhere; without names, all but ids, counts and what holds them. */
function without(value: unknown, fields: string[] | null, left: "missing" | "null"): unknown {
  if (Array.isArray(value)) return value.map((it) => without(it, fields, left));
  if (typeof value !== "object" || value === null) return value;
  const isKept = (key: string, it: unknown) =>
    fields
      ? !fields.includes(key)
      : key === "data" || key === "total_items" || key.endsWith("_id") || isList(it);
  const entries = Object.entries(value).flatMap(([key, it]) => {
    if (isKept(key, it)) return [[key, without(it, fields, left)] as const];
    return left === "null" ? [[key, null] as const] : [];
  });
  return Object.fromEntries(entries);
}

const isList = (value: unknown) =>
  Array.isArray(value) && value.every((it) => typeof it === "object" && it !== null);

function withExtras(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withExtras);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, it]) => [key, withExtras(it)] as const);
  return { ...Object.fromEntries(entries), x_new_field: { since: "1.7", values: [1, null, "a"] } };
}
