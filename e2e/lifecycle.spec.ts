import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { startApp, type RunningApp } from "@/lib/cli/app-process";
import { startSandbox, type Sandbox } from "@/lib/sandbox";
import { expect, test } from "./fixtures";

const FIRST_PORT = 4830;

// Processes are killed here, so every test has its own.
test.describe.configure({ mode: "serial", timeout: 60_000 });

let sandbox: Sandbox;
let folder: string;
let port = FIRST_PORT + 1;
let started: RunningApp[] = [];

test.beforeAll(async () => {
  sandbox = await startSandbox({ port: FIRST_PORT });
});
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lifecycle-"));
  port += 1;
});
test.afterEach(async () => {
  await Promise.all(started.map((app) => app.stop()));
  started = [];
  rmSync(folder, { recursive: true, force: true });
});
test.afterAll(() => sandbox.close());

const key = randomBytes(32).toString("base64");

/** Starts the app; what still runs when the test ends, however that is, is ended. */
async function start(env: Record<string, string> = {}): Promise<RunningApp> {
  const app = await startApp({
    port,
    careCloudUrl: sandbox.url,
    logFile: `test-results/lifecycle-${port}.log`,
    env: {
      SESSION_SECRETS: key,
      SESSION_STORE_URL: `file:${join(folder, "sessions.db")}`,
      ...env,
    },
  });
  started.push(app);
  return app;
}

/** Signs a fresh member in. @returns the cookie that a browser would send from then on */
async function signIn(origin: string): Promise<{ cookie: string; customerId: string }> {
  const member = sandbox.control.addMember({ template: "demo" });
  const response = await fetch(`${origin}/api/session`, {
    method: "POST",
    headers: { origin, "x-requested-with": "loyalty-web", "content-type": "application/json" },
    body: JSON.stringify({ login: member.login, password: member.password }),
  });
  expect(response.status).toBe(200);
  const [cookie = ""] = response.headers.getSetCookie();
  return { cookie: cookie.split(";")[0] ?? "", customerId: member.customerId };
}

const get = (origin: string, path: string, cookie = "") =>
  fetch(origin + path, { headers: { cookie } });

test("kill -9: every acknowledged session is still there", { tag: "@once" }, async () => {
  const first = await start();
  const members = await Promise.all(Array.from({ length: 12 }, () => signIn(first.origin)));
  first.signal("SIGKILL");
  await first.exited;
  const second = await start();
  for (const { cookie } of members) {
    expect((await get(second.origin, "/api/cards", cookie)).status).toBe(200);
  }
});

test(
  "SIGTERM: readiness turns first, what is under way is finished, then it ends well",
  { tag: "@once" },
  async () => {
    const app = await start({ DRAIN_SECONDS: "2" });
    const { cookie, customerId } = await signIn(app.origin);
    sandbox.control.addFault({
      operation: "GET /wallet/actions/points-overview",
      customerId,
      fault: { kind: "delay", ms: 3_000 },
    });
    const slow = get(app.origin, "/api/points", cookie).catch(() => null);
    // Upstream knows of the call: the request is under way.
    const asked = { customerId, operation: "GET /wallet/actions/points-overview" };
    await expect.poll(() => sandbox.control.requests(asked).length).toBe(1);
    app.signal("SIGTERM");
    const statusOf = (path: string) =>
      get(app.origin, path, cookie).then(
        ({ status }) => status,
        () => "no answer",
      );
    await expect.poll(() => statusOf("/readyz")).toBe(503);
    expect(await statusOf("/healthz")).toBe(200);
    expect(await statusOf("/api/cards"), "still served").toBe(200);
    const reply = await slow;
    expect(reply?.status, "not cut").toBe(200);
    expect(await reply?.json()).toMatchObject({ data: { available: 2480 } });
    expect(await app.exited).toBe(0);
    await expect(get(app.origin, "/healthz")).rejects.toThrow();
  },
);

test(
  "SIGTERM: a letter that is still being written is seen through",
  { tag: ["@once", "@full"] },
  async () => {
    const app = await start({ DRAIN_SECONDS: "0" });
    const { login } = sandbox.control.addMember({ template: "demo" });
    const operation = "POST /tokens/{token_id}/actions/send-password-setup-email";
    sandbox.control.addFault({ operation, login, fault: { kind: "delay", ms: 4_000 } });
    const ask = async (init?: RequestInit) => {
      const { origin } = app;
      const headers = {
        origin,
        "x-requested-with": "loyalty-web",
        "content-type": "application/json",
      };
      const response = await fetch(`${origin}/api/password-reset`, { headers, ...init });
      expect(response.status).toBe(200);
      return (await response.json()) as { data: { id: string; recipient: string }[] };
    };
    const { data } = await ask();
    const channelId = data.find(({ recipient }) => recipient === "email")?.id;
    await ask({ method: "POST", body: JSON.stringify({ channelId, recipient: login }) });
    const letter = () => sandbox.control.requests({ operation }).at(-1);
    expect(letter(), "answered before").toMatchObject({ status: null });
    app.signal("SIGTERM");
    expect(await app.exited).toBe(0);
    expect(letter(), "written before it ended").toMatchObject({ status: 204 });
  },
);

test(
  "far more than it can do: right answers or a quick 503 with a time, and all is well after",
  { tag: "@once" },
  async () => {
    const app = await start({ LOG_LEVEL: "error" });
    const { cookie } = await signIn(app.origin);
    const replies = await Promise.all(
      Array.from({ length: 1_200 }, async (_, at) => {
        const path = at % 2 ? "/api/points" : "/en/vouchers";
        const response = await get(app.origin, path, cookie);
        const text = await response.text();
        return { path, status: response.status, text, wait: response.headers.get("retry-after") };
      }),
    );
    const busy = replies.filter(({ status }) => status === 503);
    const served = replies.filter(({ status }) => status === 200);
    expect(served.length + busy.length).toBe(replies.length);
    expect(busy.length, "somebody had to be turned away").toBeGreaterThan(0);
    expect(served.length, "nobody inside was").toBeGreaterThanOrEqual(256);
    for (const { wait } of busy) expect(Number(wait)).toBeGreaterThan(0);
    for (const { path, text } of served) {
      expect(text).toContain(path.startsWith("/api") ? '"available":2480' : "Cappuccino");
    }
    expect((await get(app.origin, "/api/points", cookie)).status).toBe(200);
    expect((await get(app.origin, "/readyz")).status).toBe(200);
  },
);
