import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startSandbox, type Fault, type Sandbox } from "./index";
import { itemsOf, signedIn, TestClient } from "./testing/client";

let sandbox: Sandbox;
let client: TestClient;
let other: TestClient;

beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(async () => {
  client = await signedIn(sandbox.url, sandbox.control.addMember({ template: "demo" }).login);
  other = await signedIn(sandbox.url, sandbox.control.addMember({ template: "demo" }).login);
});
afterAll(() => sandbox.close());

const arm = (fault: Fault, operation = "GET /cards", times?: number) =>
  sandbox.control.addFault({
    operation,
    customerId: client.customerId,
    fault,
    ...(times && { times }),
  });
/** For faults that never end: how it looks to a client with little patience. */
const soon = () => ({ signal: AbortSignal.timeout(150) });
const raw = (asking: RequestInit = {}) =>
  fetch(`${sandbox.url}/customer-interface/v1.0/cards`, {
    headers: { authorization: `Bearer ${client.token}` },
    redirect: "manual",
    ...asking,
  });
const redeem = async () => {
  const rewards = itemsOf(await client.ask("GET", "/rewards"), "rewards");
  const reward_id = String(rewards.find((it) => it["points_cost"] === 200)?.["reward_id"]);
  return client.ask("POST", "/rewards/{reward_id}/actions/create-voucher", {
    params: { reward_id },
    body: { customer_id: client.customerId, note: "n" },
    ...soon(),
  });
};
const points = () => sandbox.control.member(client.customerId)?.points;

describe("a fault", () => {
  it("hits its own member, so many times", async () => {
    arm({ kind: "status", status: 503 }, "GET /cards", 2);
    expect((await other.ask("GET", "/cards")).status).toBe(200);
    expect((await client.ask("GET", "/cards")).status).toBe(503);
    expect((await client.ask("GET", "/vouchers", { query: "count=1" })).status).toBe(200);
    expect((await client.ask("GET", "/cards")).status).toBe(503);
    expect((await client.ask("GET", "/cards")).status).toBe(200);
  });

  it("can be aimed at a sign-in and taken away again", async () => {
    const { login } = sandbox.control.addMember({ template: "new" });
    const { id } = sandbox.control.addFault({
      operation: "POST /tokens/{id}/actions/login",
      login,
      fault: { kind: "status", status: 429, headers: { "retry-after": "7" } },
    });
    const visitor = new TestClient(sandbox.url);
    await visitor.newToken();
    const refused = await visitor.login(login);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "7"]);
    expect(sandbox.control.removeFault(id)).toBe(true);
    expect((await visitor.login(login)).status).toBe(200);
  });
});

describe("kinds of faults", () => {
  it("delay, hang, hangBody, drip", async () => {
    arm({ kind: "delay", ms: 60 }, "GET /cards", 1);
    const started = performance.now();
    expect((await client.ask("GET", "/cards")).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(55);
    arm({ kind: "hang" }, "GET /cards", 1);
    await expect(raw(soon())).rejects.toThrow(/timeout/);
    arm({ kind: "hangBody" }, "GET /cards", 1);
    const half = await raw(soon());
    expect(half.status).toBe(200);
    await expect(half.text()).rejects.toThrow();
    arm({ kind: "drip", ms: 1 }, "GET /cards", 1);
    expect(itemsOf(await client.ask("GET", "/cards"), "cards")).toHaveLength(1);
  });

  it("reset, status with a redirect, html, brokenJson", async () => {
    arm({ kind: "reset" }, "GET /cards", 1);
    await expect(raw()).rejects.toThrow("fetch failed");
    arm(
      { kind: "status", status: 302, headers: { location: "http://127.0.0.1:1/" } },
      "GET /cards",
      1,
    );
    const redirect = await raw();
    expect([redirect.status, redirect.headers.get("location")]).toEqual([
      302,
      "http://127.0.0.1:1/",
    ]);
    arm({ kind: "html" }, "GET /cards", 1);
    expect((await raw()).headers.get("content-type")).toContain("text/html");
    arm({ kind: "brokenJson" }, "GET /cards", 1);
    await expect((await raw()).json()).rejects.toThrow(SyntaxError);
  });

  it("missingFields, nullFields, extraFields, huge", async () => {
    arm({ kind: "missingFields" }, "GET /cards", 1);
    const bare = itemsOf(await client.ask("GET", "/cards"), "cards")[0] ?? {};
    expect(Object.keys(bare).sort()).toEqual(["card_id", "card_type_id", "customer_id"]);
    arm({ kind: "missingFields", fields: ["card_number"] }, "GET /cards", 1);
    const cards = itemsOf(await client.ask("GET", "/cards"), "cards");
    expect(cards[0]).not.toHaveProperty("card_number");
    expect(cards[0]).toHaveProperty("state", 1);
    arm({ kind: "nullFields" }, "GET /cards", 1);
    const empty = itemsOf(await client.ask("GET", "/cards"), "cards")[0] ?? {};
    expect(empty).toMatchObject({ ...bare, card_number: null, state: null });
    expect(new Set(Object.keys(empty))).toEqual(
      new Set(["card_number", ...Object.keys(cards[0] ?? {})]),
    );
    arm({ kind: "extraFields" }, "GET /cards", 1);
    expect(itemsOf(await client.ask("GET", "/cards"), "cards")[0]).toHaveProperty("x_new_field");
    arm({ kind: "huge", bytes: 3_000_000 }, "GET /cards", 1);
    expect((await (await raw()).text()).length).toBeGreaterThan(3_000_000);
  });
});

describe("a write whose outcome nobody learns", () => {
  it.each(["applyThenHang", "applyThenReset"] as const)("%s has happened", async (kind) => {
    arm({ kind }, "POST /rewards/{reward_id}/actions/create-voucher", 1);
    await expect(redeem()).rejects.toThrow();
    expect(points()).toBe(2280);
    expect(sandbox.control.member(client.customerId)?.vouchers.at(-1)?.note).toBe("n");
  });

  it.each(["hang", "reset"] as const)("%s has not", async (kind) => {
    arm({ kind }, "POST /rewards/{reward_id}/actions/create-voucher", 1);
    await expect(redeem()).rejects.toThrow();
    expect(points()).toBe(2480);
  });
});

describe("/_control over HTTP", () => {
  const control = (method: string, path: string, body?: unknown, type = "application/json") =>
    fetch(`${sandbox.origin}/_control/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { "content-type": type } }),
    });

  it("makes members, arms faults, tells requests and state", async () => {
    const made = await control("POST", "members", { template: "top", points: 5 });
    const keys = (await made.json()) as { login: string; customerId: string };
    expect(made.status).toBe(201);
    const member = await signedIn(sandbox.url, keys.login);
    const armed = await control("POST", "faults", {
      operation: "*",
      customerId: keys.customerId,
      fault: { kind: "status", status: 500 },
    });
    const { id } = (await armed.json()) as { id: string };
    expect((await member.ask("GET", "/cards")).status).toBe(500);
    expect((await control("DELETE", `faults/${id}`)).status).toBe(204);
    expect((await member.ask("GET", "/cards")).status).toBe(200);
    const requests = (await (
      await control("GET", `requests?customerId=${keys.customerId}`)
    ).json()) as unknown[];
    expect(requests).toHaveLength(3);
    expect(await (await control("GET", `members/${keys.customerId}`)).json()).toMatchObject({
      points: 5,
      tokens: [member.token],
    });
    expect(await (await control("DELETE", `tokens?customerId=${keys.customerId}`)).json()).toEqual({
      killed: 1,
    });
    expect((await member.ask("GET", "/cards")).status).toBe(401);
  });

  it("refuses a plain form, an unknown template and an unknown control", async () => {
    expect((await control("POST", "members", { template: "demo" }, "text/plain")).status).toBe(415);
    expect((await control("POST", "members", { template: "king" })).status).toBe(400);
    expect((await control("GET", "secrets")).status).toBe(501);
  });
});
