import type { RecordedRequest } from "@/lib/sandbox/types";
import * as api from "@/lib/api";
import { languageName } from "@/lib/i18n/language-name";
import { routes } from "@/lib/routes";
import { expect, test } from "./fixtures";
import { enter, signOut } from "./support/sign-in";
import { control, upstreamOf } from "./support/upstream";

test(
  "signing in gives a new session and a new token, and ends the old ones",
  { tag: "@once" },
  async ({ context, member, upstream, signIn }) => {
    const before = await context.cookies();
    const [oldToken] = (await upstream.state()).tokens;
    await signIn(member);
    const after = await context.cookies();
    expect(after).toHaveLength(before.length);
    const idOf = (cookies: typeof before) => cookies.find(({ name }) => name === "session")?.value;
    expect(idOf(after)).toBeTruthy();
    expect(idOf(after)).not.toBe(idOf(before));
    await expect.poll(async () => (await upstream.state()).tokens).not.toContain(oldToken);
    expect((await upstream.state()).tokens).toHaveLength(1);
    await context.addCookies(before);
    expect((await context.request.get(api.cards)).status(), "the old session").toBe(401);
  },
);

test(
  "a slow reply that comes after signing out sets no cookie and shows nothing",
  { tag: "@walk" },
  async ({ page, context, member, upstream, path, t }) => {
    await page.goto(path(routes.home));
    await upstream.fault("GET /vouchers", { kind: "delay", ms: 2_500 });
    const asked = () =>
      upstream.requests().then((all) => all.filter((it) => /vouchers/.test(it.url)));
    const calls = (await asked()).length;
    const other = await context.newPage();
    await other.goto(path(routes.vouchers), { waitUntil: "commit" });
    const slow = context.request.get(api.vouchers);
    await expect.poll(async () => (await asked()).length).toBeGreaterThan(calls);
    await page.goto(path(routes.profile));
    await signOut(page, t);
    const reply = await slow;
    expect(reply.headers()["set-cookie"]).toBeUndefined();
    await expect(page.getByRole("link", { name: t("nav.signIn") }).first()).toBeVisible();
    await expect(other.getByRole("link", { name: t("nav.signIn") }).first()).toBeVisible();
    for (const tab of [page, other]) await expect(tab.getByText("Cappuccino")).toHaveCount(0);
    const session = await context.request.get(api.session);
    expect(await session.json()).toEqual({ data: { state: "guest" } });
    expect(member.customerId).toBeTruthy();
  },
);

test(
  "of two guests one signs in: the other stays a guest",
  { tag: "@once" },
  async ({ page, browser, path, t, freshMember, baseURL, extraHTTPHeaders }) => {
    const options = { baseURL: baseURL ?? "", extraHTTPHeaders: extraHTTPHeaders ?? {} };
    const other = await browser.newContext(options);
    const guest = await other.newPage();
    await guest.goto(path(routes.rewards));
    await page.goto(path(routes.signIn));
    const member = await freshMember();
    await enter(page, t, member);
    await expect(page).toHaveURL(path(routes.home));
    await guest.goto(path(routes.home));
    await expect(guest.getByRole("link", { name: t("nav.signIn") }).first()).toBeVisible();
    expect(await (await other.request.get(api.session)).json()).toEqual({
      data: { state: "guest" },
    });
    expect((await other.request.get(api.cards)).status()).toBe(401);
    await other.close();
  },
);

/** Calls that raise a token, or make it somebody's: each must have a token of its own. */
const RAISING = /^POST \/(?:tokens\/[^/]+\/actions\/(?!logout)|customers$|one-time-password\/)/;

test(
  "the guests' token never signs anybody in",
  { tag: "@once" },
  async ({ page, path, t, freshMember }) => {
    await page.goto(path(routes.rewards));
    await page.goto(path(routes.signIn));
    await enter(page, t, await freshMember());
    await expect(page).toHaveURL(path(routes.home));
    const all = await control<RecordedRequest[]>("GET", "/requests");
    const marks = (wanted: (request: RecordedRequest) => boolean) =>
      new Set(all.filter(wanted).flatMap(({ tokenMark }) => tokenMark ?? []));
    const guests = marks(
      ({ operation, customerId }) => operation === "GET /rewards" && !customerId,
    );
    const raised = marks(({ operation }) => RAISING.test(operation));
    expect(guests.size).toBeGreaterThan(0);
    expect(raised.size).toBeGreaterThan(0);
    expect([...guests].filter((mark) => raised.has(mark))).toEqual([]);
  },
);

test(
  "a tab of the one before that changes its language shows the one who is signed in",
  { tag: "@walk" },
  async ({ page, context, path, t, locale, member, freshMember, signIn }) => {
    await page.goto(path(routes.profile));
    await expect(page.getByText(member.login).first()).toBeVisible();
    const second = await freshMember("top");
    await signIn(second, context);
    const other = locale === "en" ? "cs" : "en";
    const choice = page.getByRole("main").getByRole("group", { name: t("language.label") });
    await choice.getByRole("button", { name: languageName(other) }).click();
    await expect(page).toHaveURL(`/${other}${routes.profile}`);
    await expect(page.getByText(second.login).first()).toBeVisible();
    await expect(page.getByText(member.login)).toHaveCount(0);
  },
);

test("two members on one device: nothing of the first is left for the second", async ({
  page,
  path,
  t,
  member,
  freshMember,
}) => {
  await page.goto(path(routes.profileEdit));
  await page
    .getByRole("main")
    .getByLabel(new RegExp(`^${t("profile.fields.firstName")}`))
    .fill("Secret");
  // A wish that was never confirmed.
  await page.goto(path(routes.cards));
  await page.getByRole("button", { name: t("cardChanges.addTitle") }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goto(path(routes.profile));
  await signOut(page, t);
  await expect(page.getByRole("link", { name: t("nav.signIn") }).first()).toBeVisible();
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  expect(kept).not.toContain("Secret");
  expect(kept).not.toContain("intent:");
  expect(kept).not.toContain(member.customerId);

  const second = await freshMember("top");
  await page.goto(path(routes.signIn));
  await enter(page, t, second);
  await expect(page).toHaveURL(path(routes.home));
  for (const route of [routes.home, routes.cards, routes.profile, routes.profileEdit]) {
    await page.goto(path(route));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(/Nováková|Secret/)).toHaveCount(0);
  }
  await page.goBack();
  await expect(page.getByText(/Nováková|Secret/)).toHaveCount(0);
  expect((await upstreamOf(second).state()).tokens).toHaveLength(1);
});
