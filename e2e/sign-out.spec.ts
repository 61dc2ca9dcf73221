import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, test } from "./fixtures";
import { signOut } from "./support/sign-in";

test("signing out kills the cookie and the token", async ({ page, context, path, t, upstream }) => {
  await page.goto(path(routes.profile));
  const cookies = await context.cookies();
  expect((await upstream.state()).tokens).toHaveLength(1);

  await signOut(page, t);
  await expect(page.getByRole("link", { name: t("nav.signIn") }).first()).toBeVisible();
  expect((await context.request.get(api.cards)).status()).toBe(401);
  await context.addCookies(cookies);
  expect((await context.request.get(api.cards)).status(), "the old cookie").toBe(401);
  const tokens = async () => (await upstream.state()).tokens;
  await expect.poll(tokens, { message: "no token acts for the member any more" }).toEqual([]);
});

test(
  "signing out in one tab empties every other",
  { tag: "@walk" },
  async ({ page, context, path, t, member }) => {
    expect(member.customerId).toBeTruthy();
    const other = await context.newPage();
    await other.goto(path(routes.vouchers));
    await expect(other.getByRole("heading", { level: 1, name: t("vouchers.title") })).toBeVisible();
    await page.goto(path(routes.profile));
    await signOut(page, t);
    await expect(other).not.toHaveURL(path(routes.vouchers));
    await expect(other.getByRole("heading", { level: 1, name: t("vouchers.title") })).toHaveCount(
      0,
    );
  },
);

test("the back button after signing out shows nothing of the member", async ({
  page,
  path,
  t,
  member,
}) => {
  await page.goto(path(routes.profile));
  await expect(page.getByText(member.login).first()).toBeVisible();
  await page.goto(path(routes.cards));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await signOut(page, t);
  await expect(page.getByRole("link", { name: t("nav.signIn") }).first()).toBeVisible();
  for (let steps = 0; steps < 2; steps += 1) {
    await page.goBack();
    await expect(page.getByText(member.login)).toHaveCount(0);
    await expect(page.getByRole("button", { name: t("nav.more"), exact: true })).toHaveCount(0);
  }
});
