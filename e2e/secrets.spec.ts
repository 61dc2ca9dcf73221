import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as api from "@/lib/api";
import { startApp, type RunningApp } from "@/lib/cli/app-process";
import { routes } from "@/lib/routes";
import { startSandbox, type Sandbox } from "@/lib/sandbox";
import { expect, test } from "./fixtures";

const SANDBOX_PORT = 4930;
const APP_PORT = 4931;

// Each test starts the app with keys of its own, one after the other on the same port.
test.describe.configure({ mode: "serial", timeout: 60_000 });
test.use({ baseURL: `http://localhost:${APP_PORT}` });

let sandbox: Sandbox;
let folder: string;

test.beforeAll(async () => {
  sandbox = await startSandbox({ port: SANDBOX_PORT });
});
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "secrets-"));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));
test.afterAll(() => sandbox.close());

const newKey = () => randomBytes(32).toString("base64");

const start = (...keys: string[]): Promise<RunningApp> =>
  startApp({
    port: APP_PORT,
    careCloudUrl: sandbox.url,
    logFile: "test-results/secrets.log",
    env: {
      SESSION_SECRETS: keys.join(","),
      SESSION_STORE_URL: `file:${join(folder, "sessions.db")}`,
    },
  });

test(
  "keys are rotated without signing anyone out, and the old one can go",
  { tag: "@once" },
  async ({ context, signIn }) => {
    const [old, current] = [newKey(), newKey()];
    const first = await start(old);
    await signIn({ ...sandbox.control.addMember({ template: "demo" }) });
    const cookies = await context.cookies();
    await first.stop();

    const second = await start(current, old);
    expect((await context.request.get(api.cards)).status(), "both keys").toBe(200);
    await second.stop();

    const third = await start(current);
    expect((await context.request.get(api.cards)).status(), "the new key alone").toBe(200);
    expect(await context.cookies()).toEqual(cookies);
    await third.stop();

    const stranger = await start(newKey());
    expect((await context.request.get(api.cards)).status(), "a key that sealed nothing").toBe(401);
    await stranger.stop();
  },
);

test(
  "a leaked store file shows no token, no password and no session id",
  { tag: "@once" },
  async ({ page, context, signIn, path }) => {
    const app = await start(newKey());
    const member = sandbox.control.addMember({ template: "demo" });
    await page.goto(path(routes.rewards));
    await signIn(member);
    for (const route of [routes.home, routes.messages, routes.profile]) {
      await page.goto(path(route));
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
    const cookies = await context.cookies();
    const values = cookies.filter(({ httpOnly }) => httpOnly).map(({ value }) => value);
    const tokens = sandbox.control.tokens();
    expect(tokens.length, "the member's token and the guests'").toBeGreaterThan(1);
    await app.stop();

    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), "latin1"));
    const leaked = files.join("\n");
    expect(leaked, "what is read is the store").toContain(member.customerId);
    for (const secret of [...tokens, ...values, member.password, member.login, member.phone]) {
      expect(secret).toBeTruthy();
      expect(leaked.includes(secret ?? ""), "a secret stands in the file").toBe(false);
    }
  },
);
