import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startFakeUpstream, testContext, type FakeUpstream } from "../testing/fake-upstream";
import { createTransport, type Transport, type TransportOptions } from "./transport";

let fake: FakeUpstream;
let transport: Transport;

/** Small deadlines and no jitter, so that nothing waits longer than it must. */
const connect = (options: Partial<TransportOptions> = {}) => {
  transport = createTransport({
    url: fake.url,
    apiVersion: "v1.0",
    auth: { scheme: "bearer" },
    deadlines: { total: 2_000 },
    retryTimes: { baseMs: 2, limitBaseMs: 5, random: () => 0.5 },
    ...options,
  });
  return transport;
};

beforeEach(async () => {
  fake = await startFakeUpstream(({ json }) => json(200, { data: {} }));
});

afterEach(async () => {
  await transport.close();
  await fake.close();
});

const cards = { path: "/cards", token: "secret-token" };
const redeem = {
  method: "POST",
  path: "/rewards/{reward_id}/actions/create-voucher",
  params: { reward_id: "r1" },
  token: "secret-token",
  body: { note: "x" },
} as const;

const read = (over = {}, ctx = testContext()) => transport.read(ctx, { ...cards, ...over });
const write = (ctx = testContext()) => transport.write(ctx, redeem);

describe("a request", () => {
  it("carries a bearer token, the page's language and nothing else", async () => {
    connect();
    await read({}, testContext({ locale: "cs" }));
    const { headers } = fake.seen[0] ?? {};
    expect(headers).toEqual({
      host: new URL(fake.url).host,
      connection: "keep-alive",
      accept: "application/json",
      "accept-language": "cs, en-gb;q=0.8",
      "user-agent": "loyalty-web",
      authorization: "Bearer secret-token",
    });
  });

  it("names user and token with basic auth, and the bare user where there is no token", async () => {
    connect({ auth: { scheme: "basic", username: "customer_interface" } });
    await read();
    await transport.write(testContext(), {
      method: "POST",
      path: "/tokens",
      token: null,
      body: {},
    });
    const sent = fake.seen.map(({ headers }) => headers.authorization?.replace("Basic ", "") ?? "");
    const plain = sent.map((value) => Buffer.from(value, "base64").toString());
    expect(plain).toEqual(["customer_interface:secret-token", "customer_interface:"]);
    expect(fake.seen[0]?.headers["accept-language"]).toBe("en, en-gb;q=0.8");
  });

  it("sends no authorization without a token", async () => {
    connect();
    await transport.write(testContext(), {
      method: "POST",
      path: "/tokens",
      token: null,
      body: {},
    });
    expect(fake.seen[0]?.headers.authorization).toBeUndefined();
  });

  it("encodes ids and brackets arrays", async () => {
    connect();
    const query = { tag_ids: ["a", "b"], is_valid: true, name: "č & d", none: undefined };
    await read({ path: "/cards/{card_id}", params: { card_id: "a/b?c" }, query });
    expect(fake.seen[0]?.path).toBe(
      "/cards/a%2Fb%3Fc?tag_ids%5B%5D=a&tag_ids%5B%5D=b&is_valid=true&name=%C4%8D+%26+d",
    );
  });

  it.each(["..", ".", ""])("never leaves its resource by the id %j", async (id) => {
    connect();
    const reply = await read({ path: "/cards/{card_id}", params: { card_id: id } });
    expect(reply).toMatchObject({ ok: false, error: { code: "not_found" } });
    expect(fake.seen).toHaveLength(0);
  });

  it("is recorded by its template, so that no token gets into a log", async () => {
    connect();
    const ctx = testContext();
    const params = { token_id: "secret-token" };
    await transport.write(ctx, {
      method: "POST",
      path: "/tokens/{token_id}/actions/logout",
      params,
      token: "secret-token",
    });
    expect(ctx.calls).toMatchObject([
      { operation: "POST /tokens/{token_id}/actions/logout", status: 200, retries: 0 },
    ]);
    expect(JSON.stringify(ctx)).not.toContain("secret-token");
  });
});

describe("a read", () => {
  it.each([500, 502, 503, 504])(
    "is made three times at most when upstream says %i",
    async (status) => {
      connect();
      fake.answer = ({ json }) => json(status, {});
      const ctx = testContext();
      const reply = await read({}, ctx);
      expect(reply).toMatchObject({ error: { code: "upstream_unavailable", retryable: true } });
      expect(fake.seen).toHaveLength(3);
      expect(ctx.calls).toMatchObject([{ operation: "GET /cards", status, retries: 2 }]);
    },
  );

  it("is made again after a reset, and then answers", async () => {
    connect();
    fake.answer = ({ nth, response, json }) =>
      nth === 1 ? response.destroy() : json(200, { data: 1 });
    expect(await read()).toMatchObject({ ok: true, body: { data: 1 } });
    expect(fake.seen).toHaveLength(2);
  });

  it.each([
    [400, "bad_request"],
    [401, "session_ended"],
    [403, "forbidden"],
    [404, "not_found"],
    [405, "upstream_unavailable"],
    [418, "bad_request"],
  ])("is not made again when upstream says %i", async (status, code) => {
    connect();
    fake.answer = ({ json }) => json(status, {});
    expect(await read()).toMatchObject({ ok: false, error: { code, retryable: false } });
    expect(fake.seen).toHaveLength(1);
  });

  it("waits as long as a 429 asks, where that fits", async () => {
    connect();
    fake.answer = ({ nth, json }) =>
      nth === 1 ? json(429, {}, { "retry-after": "0" }) : json(200, { data: 1 });
    expect(await read()).toMatchObject({ ok: true });
  });

  it.each([
    ["seconds", () => "30", 30],
    ["a date", () => new Date(Date.now() + 60_000).toUTCString(), 60],
  ])("tells how long to wait in %s where it does not fit", async (_kind, value, seconds) => {
    connect();
    fake.answer = ({ json }) => json(429, {}, { "retry-after": value() });
    const reply = await read();
    expect(reply).toMatchObject({ error: { code: "rate_limited", retryable: true } });
    const wait = reply.ok ? 0 : (reply.error.retryAfter ?? 0);
    expect(Math.abs(wait - seconds)).toBeLessThanOrEqual(1);
    expect(fake.seen).toHaveLength(1);
  });

  it("backs off by itself from a 429 that names no time", async () => {
    connect();
    fake.answer = ({ nth, json }) => (nth < 3 ? json(429, {}) : json(200, { data: 1 }));
    expect(await read()).toMatchObject({ ok: true });
    expect(fake.seen).toHaveLength(3);
  });

  it("follows no redirect", async () => {
    connect();
    fake.answer = ({ json }) => json(302, {}, { location: `${fake.url}/elsewhere` });
    expect(await read()).toMatchObject({ error: { code: "upstream_unavailable" } });
    expect(fake.seen).toHaveLength(1);
  });

  it("refuses a body over the cap, without reading it all", async () => {
    connect({ maxBodyBytes: 1_000 });
    let written = 0;
    fake.answer = ({ response }) => {
      response.writeHead(200);
      const pour = () => {
        while (!response.destroyed && written < 50_000_000) {
          written += 10_000;
          if (!response.write("x".repeat(10_000))) return void response.once("drain", pour);
        }
      };
      pour();
    };
    expect(await read()).toMatchObject({ error: { code: "upstream_unavailable" } });
    expect(written).toBeLessThan(50_000_000);
    expect(fake.seen).toHaveLength(1);
  });

  it("ends at the total deadline, retries and all", async () => {
    connect({ deadlines: { total: 150 } });
    fake.answer = () => undefined;
    const started = performance.now();
    expect(await read()).toMatchObject({ error: { code: "upstream_unavailable" } });
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(fake.seen).toHaveLength(1);
  });

  it("keeps the status of a refusal whose body breaks off", async () => {
    connect();
    fake.answer = ({ response }) => {
      response.writeHead(401, { "content-length": "100" });
      response.write("{", () => response.destroy());
    };
    expect(await read()).toMatchObject({ error: { code: "session_ended" } });
  });

  it("stops waiting when its request is gone", async () => {
    connect();
    fake.answer = () => undefined;
    const gone = new AbortController();
    const waiting = read({}, testContext({ signal: gone.signal }));
    gone.abort();
    expect(await waiting).toMatchObject({ ok: false, error: { code: "upstream_unavailable" } });
  });
});

describe("reads in flight", () => {
  it("are one call where they are the same", async () => {
    connect();
    const contexts = Array.from({ length: 20 }, () => testContext());
    const replies = await Promise.all(contexts.map((ctx) => read({}, ctx)));
    expect(replies.every(({ ok }) => ok)).toBe(true);
    expect(fake.seen).toHaveLength(1);
    expect(contexts.filter(({ calls }) => calls[0]?.cached)).toHaveLength(19);
  });

  it("are never shared between tokens, languages or queries, nor after they ended", async () => {
    connect();
    await Promise.all([
      read(),
      read({ token: "another" }),
      read({ query: { count: 1 } }),
      read({}, testContext({ locale: "cs" })),
    ]);
    await read();
    expect(fake.seen).toHaveLength(5);
  });

  it("are not joined after a write of the same member, nor by a fresh read", async () => {
    connect();
    const held: (() => void)[] = [];
    fake.answer = ({ seen, json }) => {
      const now = () => json(200, { data: {} });
      if (seen.method === "GET") held.push(now);
      else now();
    };
    const before = read();
    await write();
    const after = read();
    const fresh = transport.read(testContext(), cards, { fresh: true });
    await expect.poll(() => held.length).toBe(3);
    held.forEach((now) => now());
    await Promise.all([before, after, fresh]);
    expect(fake.seen.filter(({ method }) => method === "GET")).toHaveLength(3);
  });
});

describe("a write", () => {
  it.each([500, 503])(
    "is made once, and its outcome unknown, when upstream says %i",
    async (status) => {
      connect();
      fake.answer = ({ json }) => json(status, {});
      expect(await write()).toMatchObject({ error: { code: "outcome_unknown", retryable: false } });
      expect(fake.seen).toHaveLength(1);
    },
  );

  it("asks before it goes out, where it is to ask, and stays where the answer is no", async () => {
    connect();
    const asked: number[] = [];
    const ctx = (may: boolean) =>
      testContext({
        sending: () => {
          asked.push(fake.seen.length);
          return Promise.resolve(may);
        },
      });
    expect(await write(ctx(false))).toMatchObject({ error: { code: "upstream_unavailable" } });
    expect(fake.seen).toHaveLength(0);
    expect(await write(ctx(true))).toMatchObject({ ok: true });
    expect(asked).toEqual([0, 0]);
    await read({}, ctx(false));
    expect(fake.seen).toHaveLength(2);
  });

  it("has an unknown outcome after a reset", async () => {
    connect();
    fake.answer = ({ response }) => response.destroy();
    expect(await write()).toMatchObject({ error: { code: "outcome_unknown" } });
    expect(fake.seen).toHaveLength(1);
  });

  it("has an unknown outcome after a deadline", async () => {
    connect({ deadlines: { total: 100 } });
    fake.answer = () => undefined;
    expect(await write()).toMatchObject({ error: { code: "outcome_unknown" } });
    expect(fake.seen).toHaveLength(1);
  });

  it("gives up on a body that falls silent, long before the total deadline", async () => {
    connect({ deadlines: { bodyIdle: 50, total: 15_000 } });
    fake.answer = ({ response }) => {
      response.writeHead(200);
      response.write("{");
    };
    const started = performance.now();
    expect(await write()).toMatchObject({ error: { code: "outcome_unknown" } });
    // The pool's own timers tick about once a second.
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("definitely did not happen where nothing listens", async () => {
    connect();
    await fake.close();
    expect(await write()).toMatchObject({
      error: { code: "upstream_unavailable", retryable: true },
    });
  });

  it("names our fields and reasons where upstream refuses", async () => {
    connect();
    const invalid = [
      { name: "customer.personal_information.first_name", reason: "empty" },
      { name: "phone", reason: "already_exists" },
      { name: "personal_information[address][address2]", reason: "invalid_value_format" },
      { name: "birthdate", reason: "something_new" },
    ];
    fake.answer = ({ json }) => json(400, { error: { error_data: { invalid_params: invalid } } });
    expect(await write()).toMatchObject({
      error: {
        code: "invalid_fields",
        fields: {
          firstName: "required",
          phone: "already_exists",
          "address.streetNumber": "invalid_format",
          birthdate: "refused",
        },
      },
      reasons: ["empty", "already_exists", "invalid_value_format", "something_new"],
    });
  });
});

describe("the circuit", () => {
  it("opens after faults in a row, refuses at once, and closes after one good answer", async () => {
    connect({ circuit: { readFaults: 3, restMs: 60 } });
    fake.answer = ({ json }) => json(503, {});
    await read();
    expect(fake.seen).toHaveLength(3);
    expect(await read()).toMatchObject({ error: { code: "upstream_unavailable" } });
    expect(fake.seen).toHaveLength(3);

    fake.answer = ({ json }) => json(200, { data: 1 });
    await expect.poll(() => read().then(({ ok }) => ok), { interval: 20 }).toBe(true);
    expect(fake.seen).toHaveLength(4);
    expect(await read()).toMatchObject({ ok: true });
  });

  it("is another for writes, and an open one means that nothing was sent", async () => {
    connect({ circuit: { writeFaults: 2, restMs: 60_000 } });
    fake.answer = ({ seen, json }) => json(seen.method === "GET" ? 200 : 500, { data: 1 });
    await write();
    await write();
    expect(await write()).toMatchObject({ error: { code: "upstream_unavailable" } });
    expect(fake.seen).toHaveLength(2);
    expect(await read()).toMatchObject({ ok: true });
  });

  it.each([400, 401, 403, 404, 429])("is never opened by %i", async (status) => {
    connect({ circuit: { readFaults: 2, restMs: 60_000 } });
    fake.answer = ({ json }) => json(status, {}, { "retry-after": "60" });
    for (let call = 0; call < 6; call += 1) await read();
    fake.answer = ({ json }) => json(200, { data: 1 });
    expect(await read()).toMatchObject({ ok: true });
  });
});
