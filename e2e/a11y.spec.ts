import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, expectWhole, test } from "./fixtures";

test.describe.configure({ timeout: 120_000 });

test("an unknown page has no accessibility violation", async ({ page, path }) => {
  await page.goto(path("/no-such-page"));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await expectNoSideScroll(page);
});

for (const template of ["new", "top", "blocked", "hostile"] as const) {
  test.describe(`the ${template} member`, () => {
    test.use({ template });
    test("meets no accessibility violation", { tag: "@once" }, async ({ page, member, path }) => {
      expect(member.customerId).toBeTruthy();
      for (const route of [routes.home, routes.cards, routes.vouchers, routes.rewards]) {
        await page.goto(path(route));
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectWhole(page);
        await expectAccessible(page);
        await expectNoSideScroll(page);
      }
    });
  });
}

test("errors have no accessibility violation", async ({ page, member, upstream, path, t }) => {
  expect(member.customerId).toBeTruthy();
  await upstream.fault("*", { kind: "status", status: 503 });
  for (const route of [routes.home, routes.cards, routes.vouchers, routes.profile]) {
    await page.goto(path(route));
    await expect(page.getByText(t("errors.upstream_unavailable")).first()).toBeVisible();
    await expectAccessible(page);
  }
});
