import { request as playwright } from "@playwright/test";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, test, type Credentials } from "./fixtures";
import { APP_ORIGIN } from "./support/ports";

const PUT_CUSTOMER = "PUT /customers/{customer_id}";
const NEXT = "Newer-2026";

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0";

/** Signs the member in in another browser. */
async function elsewhere(member: Credentials, address: string) {
  const context = await playwright.newContext({
    baseURL: APP_ORIGIN,
    userAgent: FIREFOX,
    extraHTTPHeaders: { "x-forwarded-for": address },
  });
  const response = await context.post(api.session, {
    data: { login: member.login, password: member.password },
    headers: { origin: APP_ORIGIN, "x-requested-with": "loyalty-web" },
  });
  expect(response.status()).toBe(200);
  return {
    context,
    state: async () => {
      const session = await context.get(api.session);
      return ((await session.json()) as { data: { state: string } }).data.state;
    },
  };
}

test("changes the password once the current one is proven, and ends the other places", async ({
  page,
  context,
  path,
  t,
  member,
  address,
  upstream,
}) => {
  const other = await elsewhere(member, address);
  const cookie = async () => (await context.cookies()).find(({ name }) => name === "session");
  const before = await cookie();
  await page.goto(path(routes.security));
  await expect(page.getByText(member.login)).toBeVisible();
  await page.getByRole("button", { name: t("security.password.change") }).click();
  const sheet = page.getByRole("dialog");
  const current = sheet.getByLabel(t("security.current"), { exact: true });
  const next = sheet.getByLabel(t("security.password.next"), { exact: true });
  const save = sheet.getByRole("button", { name: t("security.password.save") });

  await current.fill(member.password);
  await next.fill("short");
  await save.click();
  await expect(next).toBeFocused();
  await expect(next).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  expect((await upstream.requests()).map(({ operation }) => operation)).not.toContain(PUT_CUSTOMER);

  await current.fill("Not-my-password-1");
  await next.fill(NEXT);
  await save.click();
  await expect(current).toHaveAccessibleDescription(t("security.wrongPassword"));
  await expect(current).toBeFocused();
  expect((await upstream.requests()).map(({ operation }) => operation)).not.toContain(PUT_CUSTOMER);

  await current.fill(member.password);
  await save.click();
  await expect(page.getByText(t("security.password.done", { count: 1 }))).toBeVisible();
  await expect(sheet).toBeHidden();
  expect(await other.state()).toBe("guest");
  const after = await cookie();
  expect(after?.value).not.toBe(before?.value);
  await expect(page.getByText(t("security.places.onlyHere"))).toBeVisible();
  const tokens = async () => (await upstream.state()).tokens.length;
  await expect.poll(tokens, "the proof's token is dead, the session's lives").toBe(1);
  const { profile } = await upstream.state();
  expect(profile.personal_information).toMatchObject({ first_name: "Eva" });

  const old = await context.request.post(api.session, {
    data: { login: member.login, password: member.password },
    headers: { origin: APP_ORIGIN, "x-requested-with": "loyalty-web" },
  });
  expect(old.status()).toBe(401);
  await other.context.dispose();
});

test(
  "signing out wins over the new cookie of a password change, which waits for no other place's end",
  { tag: ["@once", "@full"] },
  async ({ context, member, address, upstream }) => {
    const other = await elsewhere(member, address);
    const old = (await context.cookies()).find(({ name }) => name === "session");
    const headers = { origin: APP_ORIGIN, "x-requested-with": "loyalty-web" };
    await upstream.fault("POST /tokens/{token_id}/actions/logout", { kind: "delay", ms: 2_000 });
    const data = { current: member.password, next: NEXT };
    const changing = context.request.put(api.password, { data, headers });
    const operations = async () => (await upstream.requests()).map(({ operation }) => operation);
    await expect.poll(operations, { intervals: [100] }).toContain(PUT_CUSTOMER);
    const written = Date.now();
    expect((await changing).status()).toBe(200);
    expect(Date.now() - written).toBeLessThan(1_500);
    expect(await other.state()).toBe("guest");
    const state = async () => (await (await context.request.get(api.session)).json()) as unknown;
    expect(await state(), "under the new cookie").toEqual({ data: { state: "member" } });

    // As from a tab that sent it before the reply with the new cookie came.
    const tab = await playwright.newContext({
      baseURL: APP_ORIGIN,
      extraHTTPHeaders: { ...headers, cookie: `${old?.name}=${old?.value}` },
    });
    expect((await tab.delete(api.session, { data: {} })).status()).toBe(200);
    expect(await state(), "under the new cookie").toEqual({ data: { state: "guest" } });
    await expect.poll(async () => (await upstream.state()).tokens).toEqual([]);
    await tab.dispose();
    await other.context.dispose();
  },
);

test(
  "changes the e-mail, and says what upstream has against it",
  { tag: "@walk" },
  async ({ page, path, t, member, freshMember, upstream }) => {
    const somebody = await freshMember();
    await page.goto(path(routes.security));
    await page.getByRole("button", { name: t("security.email.change") }).click();
    const sheet = page.getByRole("dialog");
    const email = sheet.getByLabel(t("security.email.next"), { exact: true });
    const current = sheet.getByLabel(t("security.current"), { exact: true });
    const save = sheet.getByRole("button", { name: t("security.email.save") });
    await email.fill(somebody.login);
    await current.fill(member.password);
    await save.click();
    await expect(email).toHaveAccessibleDescription(new RegExp(t("fieldErrors.already_exists")));
    await expect(email).toBeFocused();
    await expectAccessible(page);

    const wanted = `new-${member.customerId}@example.com`;
    await email.fill(wanted);
    await upstream.fault(PUT_CUSTOMER, { kind: "applyThenReset" }, 1);
    await save.click();
    await expect(page.getByText(t("security.email.done"))).toBeVisible();
    await expect(page.getByRole("main").getByText(wanted)).toBeVisible();
    const { tokens, login } = await upstream.state();
    expect(login).toBe(wanted);
    expect(tokens).toHaveLength(1);
  },
);

test(
  "shows where one is signed in, and ends one place, the others, or all",
  { tag: "@walk" },
  async ({ page, context, path, t, member, address }) => {
    const places = await Promise.all([1, 2, 3].map(() => elsewhere(member, address)));
    await page.goto(path(routes.security));
    const list = page.getByRole("listitem").filter({ hasText: "Firefox" });
    await expect(list).toHaveCount(3);
    await expect(page.getByText(t("security.places.here"))).toHaveCount(1);
    await expectNoSideScroll(page);
    await expectAccessible(page);

    const name = t("security.places.name", { browser: "Firefox", system: "Linux" });
    await list
      .first()
      .getByRole("button", { name: t("security.places.endNamed", { place: name }) })
      .click();
    await expect(list).toHaveCount(2);
    await expect(page.getByText(t("security.places.ended", { place: name }))).toBeVisible();
    const states = () => Promise.all(places.map(({ state }) => state()));
    expect((await states()).filter((state) => state === "member")).toHaveLength(2);

    await page.getByRole("button", { name: t("security.places.everywhere") }).click();
    const sheet = page.getByRole("dialog", { name: t("security.places.everywhereTitle") });
    await expectAccessible(page);
    await sheet.getByRole("button", { name: t("security.places.others") }).click();
    await expect(list).toHaveCount(0);
    expect(await states()).toEqual(["guest", "guest", "guest"]);

    const tab = await context.newPage();
    await tab.goto(path(routes.vouchers));
    await page.getByRole("button", { name: t("security.places.everywhere") }).click();
    await sheet.getByRole("button", { name: t("security.places.all") }).click();
    await expect(page).toHaveURL(path(routes.home));
    await expect(tab).toHaveURL(path(routes.home));
    expect((await context.request.get(api.places)).status()).toBe(401);
    await Promise.all(places.map((place) => place.context.dispose()));
  },
);

test(
  "says so when the profile cannot be read, and reads it again",
  { tag: "@walk" },
  async ({ page, path, t, member, upstream }) => {
    const end = await upstream.fault("GET /customers/{customer_id}", {
      kind: "status",
      status: 503,
    });
    await page.goto(path(routes.security));
    const main = page.getByRole("main");
    await expect(main.getByText(t("errors.upstream_unavailable"))).toBeVisible();
    // What is our own still stands.
    await expect(main.getByText(t("security.places.here"))).toBeVisible();
    await end();
    await main.getByRole("button", { name: t("errors.retry") }).click();
    await expect(main.getByText(member.login)).toBeVisible();
  },
);
