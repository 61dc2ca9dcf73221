import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, test } from "./fixtures";
import { enter, signOut } from "./support/sign-in";
import { upstreamOf } from "./support/upstream";

test("signs in by e-mail and lands at home, with the card", async ({
  page,
  path,
  t,
  freshMember,
}) => {
  const member = await freshMember();
  await page.goto(path(routes.signIn));
  await enter(page, t, member);
  await expect(page).toHaveURL(path(routes.home));
  const session = await page.request.get(api.session);
  expect(await session.json()).toEqual({ data: { state: "member" } });
});

test("signs in by card number and by phone number, each as people write them", async ({
  page,
  path,
  t,
  freshMember,
}) => {
  const member = await freshMember();
  const { cardNumber, phone } = member;
  for (const login of [cardNumber.replace(/(.{4})/g, "$1 ").trim(), `+${phone}`]) {
    await page.goto(path(routes.signIn));
    await enter(page, t, { ...member, login });
    await expect(page).toHaveURL(path(routes.home));
    await page.context().clearCookies();
  }
});

test(
  "unknown, wrong and blocked are told apart by nobody",
  { tag: "@walk" },
  async ({ page, path, t, freshMember }) => {
    const known = await freshMember();
    const locked = await freshMember({ template: "demo", locked: true });
    const attempts = [
      { login: known.login, password: "wrong-password" },
      { login: "nobody-here@example.com", password: known.password },
      { login: locked.login, password: locked.password },
      { login: "not an identifier", password: "x" },
    ];
    const said: string[] = [];
    for (const attempt of attempts) {
      await page.goto(path(routes.signIn));
      const answer = await enter(page, t, attempt);
      expect(answer.status(), attempt.login).toBe(401);
      const alert = page.getByRole("alert").filter({ hasText: /\S/ });
      await expect(alert).toBeVisible();
      said.push((await alert.innerText()).trim());
    }
    expect(new Set(said).size).toBe(1);
    await expect(page.getByLabel(t("signIn.login"))).toHaveValue("not an identifier");
  },
);

test(
  "too many tries have their own message, and a right password does not help then",
  { tag: "@walk" },
  async ({ page, path, t, freshMember, request, baseURL }) => {
    const member = await freshMember();
    const headers = { origin: baseURL ?? "", "x-requested-with": "loyalty-web" };
    let status = 0;
    for (let tries = 0; status !== 429 && tries < 50; tries += 1) {
      const response = await request.post(api.session, {
        headers,
        data: { login: member.login, password: "wrong-password" },
      });
      status = response.status();
    }
    expect(status).toBe(429);
    await page.goto(path(routes.signIn));
    const answer = await enter(page, t, member);
    expect(answer.status()).toBe(429);
    expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
    await expect(page.getByRole("alert").filter({ hasText: /\S/ })).toBeVisible();
    expect(await (await request.get(api.session)).json()).toEqual({ data: { state: "guest" } });
  },
);

test(
  "strangers who use up an account's tries do not lock the member out of their own browser",
  { tag: ["@once", "@full"] },
  async ({ page, path, t, member, request, baseURL }, { workerIndex }) => {
    const headers = { origin: baseURL ?? "", "x-requested-with": "loyalty-web" };
    const stranger = async (home: number) => {
      const address = `2001:db8:${workerIndex}:${home}00::1`;
      const response = await request.post(api.session, {
        headers: { ...headers, "x-forwarded-for": address },
        data: { login: member.login, password: home === 99 ? member.password : "wrong-password" },
      });
      return response.status();
    };
    await page.goto(path(routes.profile));
    await signOut(page, t);
    for (let home = 0; home < 13; home += 1) {
      await Promise.all(Array.from({ length: 8 }, () => stranger(home)));
    }
    expect(await stranger(99), "who was never here waits").toBe(429);
    await page.goto(path(routes.signIn));
    expect((await enter(page, t, member)).status()).toBe(200);
    await expect(page).toHaveURL(path(routes.home));
  },
);

test("an ended session asks to sign in and comes back to the page", async ({
  page,
  path,
  t,
  member,
  upstream,
}) => {
  await page.goto(path(routes.vouchers));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await upstream.fault("*", { kind: "status", status: 401 });
  await page.goto(path(routes.cards));
  await expect(page).toHaveURL(new RegExp(`${path(routes.signIn)}\\?`));
  expect(new URL(page.url()).searchParams.get("returnTo")).toBe(routes.cards);
  await upstream.clear();
  await enter(page, t, member);
  await expect(page).toHaveURL(path(routes.cards));
});

test(
  "who is quicker than the page's script is signed in as soon as it has come",
  { tag: "@once" },
  async ({ page, path, t, freshMember }) => {
    const member = await freshMember();
    let come = () => {};
    const script = new Promise<void>((resolve) => (come = resolve));
    await page.route(/\/_next\/static\/.*\.js/, (route) => script.then(() => route.continue()));
    await page.goto(path(routes.signIn), { waitUntil: "commit" });
    const login = page.getByLabel(t("signIn.login"), { exact: true });
    await login.fill(member.login);
    await page.getByLabel(t("signIn.password"), { exact: true }).fill(member.password);
    const button = page.getByRole("main").getByRole("button", { name: t("signIn.submit") });
    // More than once, as people do; the page stays.
    await button.click();
    await button.click();
    await expect(login).toHaveValue(member.login);
    come();
    await expect(page).toHaveURL(path(routes.home));
    const sent = await upstreamOf(member).requests();
    expect(sent.filter(({ operation }) => operation.endsWith("/actions/login"))).toHaveLength(1);
  },
);

test("a return path never leads away", { tag: "@walk" }, async ({ page, path, t, freshMember }) => {
  const member = await freshMember();
  await page.goto(`${path(routes.signIn)}?returnTo=${encodeURIComponent("//elsewhere.example/x")}`);
  await enter(page, t, member);
  await expect(page).toHaveURL(path(routes.home));
});

test(
  "while CareCloud is away, signing in says so and blames nobody",
  { tag: "@walk" },
  async ({ page, path, t, freshMember }) => {
    const member = await freshMember();
    const upstream = upstreamOf(member);
    await upstream.fault("POST /tokens/{token_id}/actions/login", { kind: "status", status: 503 });
    await page.goto(path(routes.signIn));
    const answer = await enter(page, t, member);
    expect(answer.status()).toBe(503);
    await expect(page.getByRole("alert").filter({ hasText: /\S/ })).toBeVisible();
    await upstream.clear();
    await enter(page, t, member);
    await expect(page).toHaveURL(path(routes.home));
  },
);
