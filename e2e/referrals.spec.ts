import type { Page } from "@playwright/test";
import type { Referral, Relations } from "@/lib/contracts/referrals";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import {
  decode,
  expect,
  expectAccessible,
  expectNoSideScroll,
  test,
  type Upstream,
} from "./fixtures";
import { read } from "./support/pages";
import { enter } from "./support/sign-in";
import type { Translate } from "./support/translate";

const CREATE = "POST /customers/{customer_id}/related-customers";
const REMOVE = "DELETE /customers/{customer_id}/related-customers/{customer_relation_id}";

const writes = async (upstream: Upstream, operation: string) =>
  (await upstream.requests()).filter((request) => request.operation === operation);

const people = (page: Page, t: Translate) =>
  page.getByRole("region", { name: t("referrals.relations") });

test("the invitation is big, can be scanned and handed on, and tells who came", async ({
  page,
  member: _member,
  path,
  t,
  locale,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(globalThis, { shared });
    Object.defineProperty(navigator, "share", {
      value: async (data: ShareData) => void shared.push(data),
    });
  });
  await page.goto(path(routes.referrals));
  const { code, link } = await read<Referral>(page.request, api.referral, locale);
  await expect(page.getByText(code, { exact: true })).toBeVisible();
  expect(link).toBe(`${baseURL}/${locale}${routes.register}?referral=${code}`);
  const picture = page.getByRole("img", { name: t("referrals.qr", { code }) });
  expect((await decode(picture)).text).toBe(link);
  await page.getByRole("button", { name: t("referrals.share") }).click();
  const shared = await page.evaluate(() => (globalThis as unknown as { shared: unknown }).shared);
  expect(shared).toMatchObject([{ url: link }]);
  const invited = page.getByRole("region", { name: t("referrals.invited") });
  await expect(invited.getByText(t("referrals.invitedCount", { count: 3 }))).toBeVisible();
  await expect(invited.getByRole("listitem")).toHaveCount(3);
  await expectNoSideScroll(page);
  await expectAccessible(page);
});

test(
  "without a share sheet the invitation is copied",
  { tag: "@once" },
  async ({ page, context, member: _member, path, t }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "share", { value: undefined });
    });
    await page.goto(path(routes.referrals));
    await page.getByRole("button", { name: t("referrals.share") }).click();
    await expect(page.getByText(t("referrals.copied"))).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("?referral=");
  },
);

test("one member shows a code, the other adds them and lets them go again", async ({
  page,
  browser,
  member: _member,
  freshMember,
  upstream,
  path,
  t,
  locale,
  baseURL,
  extraHTTPHeaders,
}) => {
  // The other one, on a phone of their own.
  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    locale,
    extraHTTPHeaders: extraHTTPHeaders ?? {},
  });
  const phone = await context.newPage();
  await phone.goto(path(routes.signIn));
  await enter(phone, t, await freshMember("new"));
  await expect(phone).toHaveURL(path(routes.home));
  await phone.goto(path(routes.referrals));
  await expect(phone.getByText(t("referrals.noCode"))).toBeVisible();
  await expect(phone.getByText(t("referrals.nobody"))).toBeVisible();
  await expectAccessible(phone);
  await phone.getByRole("button", { name: t("referrals.offer") }).click();
  await phone.getByRole("button", { name: t("referrals.offerConfirm") }).click();
  const shown = phone.getByRole("dialog").getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  const code = (await shown.textContent()) ?? "";

  await page.goto(path(routes.referrals));
  await page.getByRole("button", { name: t("referrals.add"), exact: true }).click();
  const sheet = page.getByRole("dialog", { name: t("referrals.addTitle") });
  const confirm = sheet.getByRole("button", { name: t("referrals.addConfirm") });
  const field = sheet.getByLabel(new RegExp(`^${t("referrals.code")}`));
  await confirm.click();
  await expect(field).toHaveAccessibleDescription(
    new RegExp(t("referrals.codeError.required").replaceAll(".", "\\.")),
  );
  await field.fill("AAAA-AAAA");
  await confirm.click();
  await expect(sheet.getByText(t("referrals.codeError.other"))).toBeVisible();
  await expectAccessible(page);
  expect(await writes(upstream, CREATE)).toHaveLength(0);
  await field.fill(code.toLowerCase());
  await sheet.getByText(t("referrals.leadingLabel")).click();
  await confirm.click();
  await expect(page.getByText(t("referrals.added"))).toBeVisible();
  const row = people(page, t).getByRole("listitem").filter({ hasText: "Jakub S." });
  await expect(row.getByText(t("referrals.leading"))).toBeVisible();
  expect(await writes(upstream, CREATE)).toHaveLength(1);

  // It is one relation, of both.
  await phone.reload();
  await expect(people(phone, t).getByText("Eva N.")).toBeVisible();
  await context.close();

  await row.getByRole("button").click();
  const ask = page.getByRole("dialog", { name: t("referrals.removeTitle") });
  await ask.getByRole("button", { name: t("referrals.keep") }).click();
  await expect(row).toBeVisible();
  await row.getByRole("button").click();
  await upstream.fault(REMOVE, { kind: "applyThenReset" }, 1);
  await ask.getByRole("button", { name: t("referrals.removeConfirm") }).click();
  await expect(page.getByText(t("referrals.removed", { name: "Jakub S." }))).toBeVisible();
  await expect(row).toHaveCount(0);
  expect(await writes(upstream, REMOVE)).toHaveLength(1);
  const after = await read<Relations>(page.request, api.relations, locale);
  expect(after.items.map(({ name }) => name)).not.toContain("Jakub S.");
});

test(
  "each half of the page stands for itself: failing, mended, refused",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path, t }) => {
    const LIST = "GET /customers/{customer_id}/related-customers";
    const REFERRALS = "GET /customers/{customer_id}/referrals";
    const mend = await upstream.fault(LIST, { kind: "status", status: 503 });
    await page.goto(path(routes.referrals));
    await expect(page.getByRole("button", { name: t("referrals.share") })).toBeVisible();
    await expect(page.getByText(t("errors.upstream_unavailable"))).toBeVisible();
    await mend();
    await page.getByRole("button", { name: t("errors.retry") }).click();
    await expect(people(page, t).getByRole("listitem")).toHaveCount(3);

    await upstream.fault(REFERRALS, { kind: "status", status: 403 });
    await page.goto(path(routes.referrals));
    await page.goto(path(routes.referrals));
    await expect(people(page, t).getByRole("listitem")).toHaveCount(3);
    await expect(page.getByRole("button", { name: t("referrals.share") })).toHaveCount(0);
    await upstream.fault(LIST, { kind: "status", status: 403 });
    await page.goto(path(routes.referrals));
    expect((await page.request.get(path(routes.referrals))).status()).toBe(404);
    await page.goto(path(routes.home));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(`a[href$="${routes.referrals}"]`)).toHaveCount(0);
  },
);

test.describe("a member with hostile friends", () => {
  test.use({ template: "hostile" });

  test("meets only their letters", { tag: "@walk" }, async ({ page, member: _member, path, t }) => {
    await page.goto(path(routes.referrals));
    await expect(people(page, t).getByText("<script>alert(1)</script>")).toBeVisible();
    await expect(page).not.toHaveTitle(/owned/);
    await expectNoSideScroll(page);
    await expectAccessible(page);
  });
});
