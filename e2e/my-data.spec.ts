import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import * as api from "@/lib/api";
import { DATA_FIELDS, DATA_SECTIONS } from "@/lib/contracts/my-data";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, test } from "./fixtures";

interface DataFile {
  sections: Record<string, { data: unknown; upstream: Record<string, unknown> }>;
  missing: { section: string }[];
}

test("a member downloads everything, for people and for machines", async ({
  page,
  member,
  upstream,
  path,
  t,
}) => {
  await page.goto(path(routes.myData));
  await expectAccessible(page);
  const machine = page.waitForEvent("download");
  await page.getByRole("link", { name: t("myData.download.machine") }).click();
  const saved = await machine;
  expect(saved.suggestedFilename()).toMatch(/^my-data-\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(await saved.path(), "utf8");
  const file = JSON.parse(text) as DataFile;
  expect(file.missing).toEqual([]);
  expect(Object.keys(file.sections)).toEqual([...DATA_SECTIONS]);
  for (const [name, { data, upstream: raw }] of Object.entries(file.sections)) {
    expect(JSON.stringify(data), name).not.toMatch(/^(null|\[\]|\{\})$/);
    for (const records of Object.values(raw)) expect(records, name).not.toEqual([]);
  }
  expect(file.sections["profile"]?.data).toMatchObject({ email: member.login });
  expect(file.sections["profile"]?.upstream["customer"]).toMatchObject({
    customer_id: member.customerId,
    personal_information: { email: member.login },
  });
  expect(file.sections["vouchers"]?.upstream["vouchers"]).toHaveLength(9);
  for (const token of (await upstream.state()).tokens) expect(text).not.toContain(token);
  expect(text).not.toContain(member.password);

  // One that fails is named, one that is not there is left out, and neither takes anything else away.
  await upstream.fault("GET /vouchers", { kind: "status", status: 503 });
  await upstream.fault("GET /credit-history", { kind: "status", status: 503 });
  await upstream.fault("GET /customers/{customer_id}/referrals", { kind: "status", status: 403 });
  const reply = await page.request.get(await hrefOf(page, t("myData.download.readable")));
  const html = await reply.text();
  expect(reply.headers()["content-disposition"]).toMatch(/^attachment; .*\.html"$/);
  expect(reply.headers()["content-security-policy"]).toMatch(/default-src 'none'.*sandbox/);
  expect(html).toContain(member.login);
  expect(html).toContain(t("myData.file.missing"));
  const headings = [...html.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, heading]) => heading);
  const gone = ["vouchers", "creditHistory", "referrals"];
  expect(headings).toEqual(
    DATA_SECTIONS.filter((name) => !gone.includes(name)).map((name) =>
      t(`myData.sections.${name}`),
    ),
  );
  expect(html).not.toContain(`<p>${t("myData.file.nothing")}</p>`);
  const missing = html.slice(html.indexOf('class="missing"'));
  expect(missing).toContain(t("myData.sections.vouchers"));
  expect(missing).toContain(t("myData.sections.creditHistory"));
  expect(missing).not.toContain(t("myData.sections.referrals"));
  for (const field of DATA_FIELDS.filter((name) => !["code", "usedAt", "link"].includes(name))) {
    expect(html, field).toContain(`<dt>${t(`myData.fields.${field}`)}</dt>`);
  }
});

test(
  "who asks for deletion types the word, asks once, and sees how far it is",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path, t, locale }) => {
    await page.goto(path(routes.profile));
    await page.getByRole("link", { name: t("profile.links.myData.title") }).click();
    await page.getByRole("button", { name: t("myData.deletion.ask") }).click();
    const dialog = page.getByRole("dialog");
    const confirm = dialog.getByRole("button", { name: t("myData.deletion.confirm") });
    const word = t("myData.deletion.word");
    await confirm.click();
    await expect(dialog.getByText(t("myData.deletion.typeError", { word }))).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole("textbox").fill(` ${word.toLowerCase()}`);
    await confirm.click();
    await expect(page.getByText(t("myData.deletion.sent"))).toBeVisible();
    await expect(page.getByText(t("myData.deletion.phase.open"))).toBeVisible();
    await page.reload();
    const state = locale === "en" ? "New" : "Nový";
    await expect(page.getByText(t("myData.deletion.state", { state }))).toBeVisible();
    await expect(page.getByRole("button", { name: t("myData.deletion.ask") })).toHaveCount(0);
    await expectAccessible(page);
    const asked = (await upstream.requests()).filter(
      ({ operation }) => operation === "POST /tasks",
    );
    expect(asked).toHaveLength(1);
  },
);

test.describe("hostile texts", () => {
  test.use({ template: "hostile" });

  test(
    "are text in the file, wherever it is opened",
    { tag: "@once" },
    async ({ page, member: _member, path }) => {
      await page.goto(path(routes.myData));
      await expectNoSideScroll(page);
      const html = await (await page.request.get(`${api.myDataPage}?locale=en`)).text();
      // As it is opened from a disk: without this site's own policy.
      await page.goto("about:blank");
      await page.setContent(html);
      await expect(page.getByText("<script>alert(1)</script>").first()).toBeVisible();
      await expect(page.locator("script, img, iframe")).toHaveCount(0);
      await expect(page).not.toHaveTitle("owned");
    },
  );
});

test.describe("a member with a thousand vouchers", () => {
  test.use({ template: "many" });

  test("has every one of them in the file", { tag: "@once" }, async ({ page, member: _member }) => {
    const file = (await (await page.request.get(api.myData)).json()) as DataFile;
    expect(file.sections["vouchers"]?.upstream["vouchers"]).toHaveLength(1000);
    expect(file.missing).toEqual([]);
  });
});

test(
  "where deletion is not for members, the page goes without it",
  { tag: "@once" },
  async ({ page, member: _member, upstream, path, t }) => {
    await upstream.fault("GET /tasks", { kind: "status", status: 403 });
    await page.goto(path(routes.myData));
    await expect(page.getByText(t("errors.not_offered"))).toBeVisible();
    await page.reload();
    await expect(page.getByText(t("myData.download.title"))).toBeVisible();
    await expect(page.getByText(t("myData.deletion.heading"))).toHaveCount(0);
    expect((await page.request.post(api.deletion)).status()).not.toBe(200);
  },
);

async function hrefOf(page: Page, name: string): Promise<string> {
  return (await page.getByRole("link", { name }).getAttribute("href")) ?? "";
}
