import { randomBytes } from "node:crypto";
import { startApp, type RunningApp } from "@/lib/cli/app-process";
import { startRedis, type RunningRedis } from "@/lib/cli/redis";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { startSandbox, type Sandbox } from "@/lib/sandbox";
import { expect, test } from "../fixtures";
import { createMember } from "../support/upstream";
import { OUTAGE_PORT } from "./ports";

// Redis and the app are killed here, so this file has its own.
test.describe.configure({ mode: "serial", timeout: 60_000 });
test.use({ baseURL: `http://localhost:${OUTAGE_PORT}` });

const key = randomBytes(32).toString("base64");
let redis: RunningRedis;
let sandbox: Sandbox;
let app: RunningApp;

const start = () =>
  startApp({
    port: OUTAGE_PORT,
    careCloudUrl: sandbox.url,
    logFile: "test-results/redis-outage.log",
    env: { SESSION_STORE_URL: redis.url, SESSION_SECRETS: key },
  });

test.beforeAll(async () => {
  redis = await startRedis();
  sandbox = await startSandbox({ port: OUTAGE_PORT + 1 });
  app = await start();
});
test.afterAll(async () => {
  await app.stop();
  await sandbox.close();
  await redis.stop();
});

test("Redis stops and comes back: try again, never a sign-out, never a lost cookie", async ({
  page,
  context,
  signIn,
  path,
  t,
}) => {
  await signIn(await createMember("demo", sandbox.origin));
  await page.goto(path(routes.vouchers));
  await expect(page.getByRole("heading", { level: 1, name: t("vouchers.title") })).toBeVisible();
  const cookies = await context.cookies();

  await redis.halt();
  await expect.poll(async () => (await context.request.get("/readyz")).status()).toBe(503);
  expect((await context.request.get("/healthz")).status()).toBe(200);
  const refused = await context.request.get(api.vouchers);
  expect(refused.status()).toBe(503);
  expect(await refused.json()).toMatchObject({ error: { code: "unavailable", retryable: true } });
  expect(refused.headers()["set-cookie"]).toBeUndefined();
  const response = await page.goto(path(routes.vouchers));
  await expect(page).toHaveURL(path(routes.vouchers));
  await expect(page.getByText(t("errors.unavailable"))).toBeVisible();
  for (const headers of [refused.headers(), response?.headers() ?? {}]) {
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cache-control"]).toContain("no-store");
  }
  expect(response?.headers()["content-security-policy"]).toMatch(/script-src [^;]*'nonce-/);

  await redis.resume();
  await expect.poll(async () => (await context.request.get("/readyz")).status()).toBe(200);
  await page.getByRole("button", { name: t("errors.retry") }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("vouchers.title") })).toBeVisible();
  expect(await context.cookies()).toEqual(cookies);
});

test("kill -9 of an instance and of Redis: every acknowledged session is still there", async ({
  context,
  signIn,
}) => {
  await signIn(await createMember("demo", sandbox.origin));
  app.signal("SIGKILL");
  await app.exited;
  await redis.halt();
  await redis.resume();
  app = await start();
  expect((await context.request.get(api.cards)).status()).toBe(200);
});
