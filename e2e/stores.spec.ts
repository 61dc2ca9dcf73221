import type { Page } from "@playwright/test";
import { openStateOf, wallClock } from "@/components/stores/opening";
import type { StoreList } from "@/lib/contracts/stores";
import type { EndingVouchers } from "@/lib/contracts/vouchers";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { idOf } from "@/lib/sandbox/ids";
import { expect, expectAccessible, expectNoSideScroll, test } from "./fixtures";
import { read } from "./support/pages";

const ZONE = "Europe/Prague";
const SVOBODY = idOf("store", "brno-svobody");
const HIDDEN = idOf("store", "warehouse");

const rows = (page: Page) => page.getByRole("main").getByRole("listitem");

test("a guest finds a store, opens it, and finds the way there", async ({ page, path, t }) => {
  await page.goto(path(routes.stores));
  const { items: stores } = await read<StoreList>(page.request, api.stores);
  expect(stores.length).toBeGreaterThan(100);
  expect(stores.map(({ id }) => id)).not.toContain(HIDDEN);
  await expect(page.getByText(t("stores.found", { count: stores.length }))).toBeVisible();
  await expect(async () => {
    await rows(page).last().scrollIntoViewIfNeeded();
    await expect(rows(page)).toHaveCount(stores.length, { timeout: 500 });
  }).toPass();
  await page.getByRole("searchbox").fill("krizikova karlin");
  await expect(rows(page)).toHaveCount(1);
  await expect(page).toHaveURL(/q=krizikova/);
  await expectAccessible(page);
  await rows(page).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Karlín");
  const way = page.getByRole("link", { name: t("stores.maps") });
  await expect(way).toHaveAttribute(
    "href",
    /^(?:geo:50\.09252,14\.45411\?q=|https:\/\/).*50\.09252/,
  );
  await expect(page.locator("[aria-current=date]")).toHaveCount(1);
  await expect(page.getByRole("link", { name: /\+420 220 100 104/ })).toHaveAttribute(
    "href",
    "tel:+420220100104",
  );
  await expect(page.getByRole("heading", { name: t("stores.rewardsHere") })).toBeVisible();
  await expect(page.locator("meta[name=robots]")).toHaveCount(0);
  await expect(page.locator("meta[name=description]")).toHaveAttribute("content", /Křižíkova 105/);
  await expectAccessible(page);
  await expectNoSideScroll(page);
});

test(
  "a store that is not there, or not for customers, is a real 404",
  { tag: "@once" },
  async ({ request, path }) => {
    for (const id of ["no-such-store", HIDDEN]) {
      expect((await request.get(path(routes.store(id)))).status()).toBe(404);
      expect((await request.get(api.store(id))).status()).toBe(404);
    }
  },
);

test(
  "whether it is open is told by the minute, where the store is",
  { tag: "@walk" },
  async ({ page, path, t }) => {
    const now = new Date();
    await page.clock.install({ time: now });
    const { items: stores } = await read<StoreList>(page.request, api.stores);
    const clock = wallClock(now, ZONE);
    const open = stores.filter(({ week }) => openStateOf(week, clock)?.open);
    await page.goto(path(routes.stores));
    await page.getByRole("button", { name: t("stores.openNow"), exact: true }).click();
    await expect(page).toHaveURL(/open=1/);
    await expect(
      page.getByText(t("stores.foundOpen", { count: open.length })),
      "what opens or closes in the very minute of the test may differ",
    ).toBeVisible();

    await page.goto(path(routes.store(SVOBODY)));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    // Monday, 30 November 2026: the page stays open and the clock goes on.
    const at = async (instant: string) => {
      await page.clock.setSystemTime(new Date(instant));
      await page.clock.runFor(25_000);
    };
    await at("2026-11-30T05:20:00Z");
    await expect(page.getByText(t("stores.opens.today", { time: "6:30" }))).toBeVisible();
    await at("2026-11-30T05:30:00Z");
    await expect(page.getByText(t("stores.openUntil", { time: "20:00" }))).toBeVisible();
    await at("2026-11-30T18:40:00Z");
    await expect(page.getByText(t("stores.closesAt", { time: "20:00" }))).toBeVisible();
    await at("2026-11-30T19:00:00Z");
    await expect(page.getByText(t("stores.opens.tomorrow", { time: "6:30" }))).toBeVisible();
  },
);

test(
  "distances are told only to whoever asks, and the position goes nowhere",
  { tag: "@walk" },
  async ({ page, context, path, t }) => {
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
    await page.goto(path(routes.stores));
    const ask = page.getByRole("button", { name: t("stores.locate.ask") });
    await ask.click();
    await expect(page.getByText(t("stores.locate.denied"))).toBeVisible();
    await expectAccessible(page);
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation({ latitude: 49.744041, longitude: 13.382512 });
    await ask.click();
    await expect(page.getByText(t("stores.locate.stays"))).toBeVisible();
    await expect(ask).toHaveCount(0);
    const nearest = rows(page).first();
    await expect(nearest).toContainText("Americká");
    await expect(nearest).toContainText("10 m");
    await page.locator("label", { hasText: t("stores.order.name") }).click();
    await expect(nearest).not.toContainText("Americká");
    await page.locator("label", { hasText: t("stores.order.distance") }).click();
    await nearest.getByRole("link").click();
    await expect(page.getByText(t("stores.fromHere"))).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(t("stores.fromHere"))).toHaveCount(0);
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.filter((text) => /49[.,]744041|13[.,]382512/.test(text))).toEqual([]);
  },
);

test("a member has a store of their own, and sees what it takes", async ({
  page,
  member: _member,
  upstream,
  path,
  t,
  locale,
}) => {
  const other = (await read<StoreList>(page.request, api.stores, locale)).items.find(
    ({ city }) => city === "Zlín",
  )!;
  const before = (await upstream.state()).profile;
  await page.goto(path(routes.stores));
  await expect(rows(page).first()).toContainText(t("stores.yours"));
  await page.goto(path(routes.store(other.id)));
  await page.getByRole("button", { name: t("stores.makeYours") }).click();
  await expect(page.getByText(t("stores.nowYours", { name: other.name }))).toBeVisible();
  await expect(page.getByText(t("stores.yours"), { exact: true })).toBeVisible();
  const after = (await upstream.state()).profile;
  const personal = (profile: Record<string, unknown>) =>
    profile["personal_information"] as Record<string, unknown>;
  expect(personal(after)).toEqual({ ...personal(before), store_id: other.id });
  await page.goto(path(routes.stores));
  await expect(rows(page).first()).toContainText("Zlín");

  await upstream.fault("GET /vouchers", { kind: "status", status: 503 }, 3);
  await page.goto(path(routes.store(SVOBODY)));
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    t("errors.upstream_unavailable"),
  );
  await page.getByRole("button", { name: t("errors.retry") }).click();
  const usable = await read<EndingVouchers>(page.request, api.storeVouchers(SVOBODY));
  expect(usable.items.length).toBeGreaterThan(0);
  for (const { id } of usable.items.slice(0, 4)) {
    await expect(page.locator(`a[href$="${routes.voucher(id)}"]`)).toBeVisible();
  }
  const asked = (await upstream.requests()).filter(
    ({ operation }) => operation === "GET /vouchers",
  );
  expect(asked.at(-1)?.url).toContain(`store_id=${SVOBODY}`);
  await expectAccessible(page);
  await expectNoSideScroll(page);
});
