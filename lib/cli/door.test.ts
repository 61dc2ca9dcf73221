import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { log } from "@/lib/server/log";
import { useTestSettings } from "@/lib/server/test-settings";
import { settings } from "@/lib/server/config";
import { createDoor, type Door, type Handle } from "./door";

const handle = vi.fn<Handle>();
const lines = vi.fn<(line: unknown) => void>();
let door: Door;
let port: number;

beforeEach(async () => {
  useTestSettings({ APP_ORIGIN: "https://club.example.com" });
  vi.spyOn(log, "info").mockImplementation(lines.mockReset());
  handle.mockReset().mockImplementation((_request, response) => {
    response.setHeader("content-security-policy", "default-src 'self'");
    response.end("served");
    return Promise.resolve();
  });
  door = createDoor(settings());
  door.open(handle);
  door.server.listen(0, "127.0.0.1");
  await once(door.server, "listening");
  ({ port } = door.server.address() as AddressInfo);
});
afterEach(() => door.close(0));

interface Reply {
  status: number;
  /** As they came, so that one that came twice is seen twice. */
  headers: string[];
  body: string;
}

/** Sends what no client would. @returns all that comes until the other side hangs up */
async function send(text: string): Promise<Reply> {
  const socket = connect(port, "127.0.0.1");
  socket.end(text);
  let all = "";
  for await (const chunk of socket) all += String(chunk);
  const [head = "", body = ""] = all.split("\r\n\r\n");
  const [first = "", ...headers] = head.split("\r\n");
  return { status: Number(first.split(" ")[1]), headers, body };
}

const ask = (path: string, { method = "GET", more = "" } = {}) =>
  send(`${method} ${path} HTTP/1.1\r\nhost: club\r\nconnection: close\r\n${more}\r\n`);

const named = ({ headers }: Reply, name: string) =>
  headers.filter((line) => line.toLowerCase().startsWith(`${name}: `));

function expectUsualHeaders(reply: Reply): void {
  expect(named(reply, "content-security-policy")).toEqual([
    "content-security-policy: default-src 'none'; frame-ancestors 'none'",
  ]);
  expect(named(reply, "x-content-type-options")).toEqual(["x-content-type-options: nosniff"]);
  expect(named(reply, "referrer-policy")).toEqual(["referrer-policy: no-referrer"]);
  expect(named(reply, "strict-transport-security")).toHaveLength(1);
  expect(named(reply, "x-request-id")).toHaveLength(1);
}

describe("what goes no further than the door has the usual headers and a line in the log", () => {
  test.each<[string, number, () => Promise<Reply>]>([
    ["/%", 400, () => ask("/%")],
    ["half a letter", 400, () => ask("/en/%E0%A4%A?x")],
    ["an address elsewhere", 400, () => ask("http://evil.example/en")],
    ["*", 400, () => ask("*", { method: "OPTIONS" })],
    ["no host", 400, () => send("GET /en HTTP/1.1\r\nconnection: close\r\n\r\n")],
    ["a forbidden header", 400, () => ask("/en", { more: "x-middleware-next: 1\r\n" })],
    ["TRACE", 405, () => ask("/en", { method: "TRACE" })],
    ["PROPFIND", 405, () => ask("/en", { method: "PROPFIND" })],
    ["an expectation", 417, () => ask("/en", { more: "expect: x\r\n" })],
    ["large headers", 431, () => ask("/en", { more: `cookie: ${"a".repeat(20_000)}\r\n` })],
    ["no request", 400, () => send("hello\r\n\r\n")],
  ])("%s", async (_what, status, sent) => {
    const reply = await sent();
    expect(reply.status).toBe(status);
    expectUsualHeaders(reply);
    expect(named(reply, "allow")).toHaveLength(status === 405 ? 1 : 0);
    expect(handle).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(lines.mock.lastCall?.[0]).toMatchObject({ status }));
    expect(JSON.stringify(lines.mock.calls)).not.toContain("evil");
  });

  test("a script is told in JSON", async () => {
    const reply = await ask("/api/cards/%E0%A4%A");
    expect(reply.status).toBe(400);
    expect(JSON.parse(reply.body)).toMatchObject({ error: { code: "bad_request" } });
  });

  test("nothing is put into a reply that has begun", async () => {
    handle.mockImplementation((_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("half");
      return Promise.resolve();
    });
    const socket = connect(port, "127.0.0.1");
    socket.write("POST /en HTTP/1.1\r\nhost: club\r\ntransfer-encoding: chunked\r\n\r\n");
    let all = "";
    for await (const chunk of socket) {
      if (all === "") socket.write("no length of a chunk\r\n");
      all += String(chunk);
    }
    expect(all).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]+\r\n\r\nhalf$/);
  });
});

test("what is let in says its own policy, once", async () => {
  const reply = await ask("/en/%F0%9F%98%80?50%");
  expect(reply.status).toBe(200);
  expect(named(reply, "content-security-policy")).toEqual([
    "content-security-policy: default-src 'self'",
  ]);
  expect(named(reply, "x-content-type-options")).toHaveLength(1);
});

test("who waits before sending is told to go on", async () => {
  const reply = await ask("/en", { more: "expect: 100-continue\r\n" });
  expect(reply.status).toBe(100);
  expect(handle).toHaveBeenCalledOnce();
});

describe("closing", () => {
  test("an idle connection does not hold it up", async () => {
    const socket = connect(port, "127.0.0.1");
    socket.write("GET /en HTTP/1.1\r\nhost: club\r\n\r\n");
    await once(socket, "data");
    await door.close(60_000);
  });

  test("the last reply is given, however slowly it is read, and its connection ended", async () => {
    const size = 16 * 1024 * 1024;
    let finish = () => undefined as void;
    handle.mockImplementation((_request, response) => {
      finish = () => void response.end(Buffer.alloc(size));
      return Promise.resolve();
    });
    const socket = connect(port, "127.0.0.1");
    socket.write("GET /en HTTP/1.1\r\nhost: club\r\n\r\n");
    await vi.waitFor(() => expect(handle).toHaveBeenCalled());
    // Ended, but most of it has not left yet: nobody reads.
    finish();
    const closed = door.close(60_000);
    let received = 0;
    for await (const chunk of socket) received += (chunk as Buffer).length;
    expect(received).toBeGreaterThan(size);
    await closed;
  });

  test("what never ends is cut when its time is over", async () => {
    handle.mockReturnValue(new Promise(() => undefined));
    const socket = connect(port, "127.0.0.1");
    socket.write("GET /en HTTP/1.1\r\nhost: club\r\n\r\n");
    await vi.waitFor(() => expect(handle).toHaveBeenCalled());
    socket.on("error", () => undefined);
    await door.close(20);
    await vi.waitFor(() => expect(lines.mock.lastCall?.[0]).toMatchObject({ aborted: true }));
  });
});
