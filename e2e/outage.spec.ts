import { routes } from "@/lib/routes";
import { expect, test } from "./fixtures";
import { startIsolated, type Isolated } from "./support/isolated";
import { createMember } from "./support/upstream";

const FIRST_PORT = 4810;

// The whole upstream goes away here, so this file has an app and a sandbox of its own.
test.describe.configure({ mode: "serial", timeout: 90_000 });
test.use({ baseURL: `http://localhost:${FIRST_PORT + 2}` });

let own: Isolated;

test.beforeAll(async () => {
  // Public data is soon old here.
  own = await startIsolated("outage", FIRST_PORT, { sandbox: { maxAge: 1 } });
});
test.afterAll(async () => {
  await own.stop();
});
test.afterEach(async () => {
  await own.link.cut();
  await own.link.mend();
});

test(
  "upstream stops in mid-session: errors, no sign-out, and all is well again after",
  { tag: "@once" },
  async ({ page, context, path, signIn, t }) => {
    const member = await createMember("demo", own.upstreamOrigin);
    await signIn(member);
    await page.goto(path(routes.home));
    await expect(page.getByText(t("errors.upstream_unavailable"))).toHaveCount(0);

    await own.link.cut();
    for (const route of [routes.home, routes.cards, routes.vouchers, routes.profile]) {
      const response = await page.goto(path(route));
      expect(response?.status(), route).toBe(200);
      await expect(page).toHaveURL(path(route));
      await expect(page.getByText(t("errors.upstream_unavailable")).first()).toBeVisible();
      await expect(page.getByRole("button", { name: t("errors.retry") }).first()).toBeVisible();
    }
    const session = await context.request.get("/api/session");
    expect(await session.json()).toEqual({ data: { state: "member" } });

    await own.link.mend();
    // The breaker asks upstream again only after a while: keep trying, as a member would.
    await expect(async () => {
      const retry = page.getByRole("button", { name: t("errors.retry") }).first();
      if (await retry.isVisible()) await retry.click();
      await expect(page.getByText(member.login).first()).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    await expect(page).toHaveURL(path(routes.profile));
    await page.goto(path(routes.home));
    await expect(page.getByText(t("errors.upstream_unavailable"))).toHaveCount(0);
  },
);

test(
  "public data stands in while upstream is away and says from when",
  { tag: "@once" },
  async ({ page, path, t }) => {
    const note = page
      .getByText(new RegExp(`^${t("errors.asOf", { time: "[0-9]+:[0-9]+.*" })}$`))
      .first();
    const places = [routes.rewards, routes.stores];
    for (const route of places) {
      await page.goto(path(route));
      await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
      await expect(note).toHaveCount(0);
    }
    await own.link.cut();
    for (const route of places) {
      await expect(async () => {
        await page.goto(path(route));
        await expect(note).toBeVisible({ timeout: 1_000 });
      }).toPass();
      await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
    }
    await own.link.mend();
    await expect(async () => {
      await page.goto(path(routes.stores));
      await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
      await expect(note).toHaveCount(0, { timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
  },
);

test("liveness and readiness do not depend on upstream", { tag: "@once" }, async ({ request }) => {
  await own.link.cut();
  expect((await request.get("/healthz")).status()).toBe(200);
  expect((await request.get("/readyz")).status()).toBe(200);
});

test("a sign-out during an outage is a sign-out", { tag: "@once" }, async ({ context, signIn }) => {
  const member = await createMember("demo", own.upstreamOrigin);
  await signIn(member);
  await own.link.cut();
  const headers = {
    origin: own.app.origin,
    "x-requested-with": "loyalty-web",
    "content-type": "application/json",
  };
  const response = await context.request.delete("/api/session", { headers, data: "{}" });
  expect(response.status()).toBe(200);
  expect((await context.request.get("/api/cards")).status()).toBe(401);
});
