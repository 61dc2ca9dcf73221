import type { Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, test } from "./fixtures";
import { enter, signOut } from "./support/sign-in";
import type { Translate } from "./support/translate";

const PUT_CUSTOMER = "PUT /customers/{customer_id}";

/** The form's field of that label; labels may carry a mark for required. */
const field = (page: Page, label: string) =>
  page.getByRole("main").getByLabel(new RegExp(`^${label}( \\*)?$`));

const save = (page: Page, t: Translate) =>
  page.getByRole("button", { name: t("profile.form.save") }).click();

const recordOf = (state: { profile: Record<string, unknown> }) =>
  structuredClone(state.profile) as { personal_information: Record<string, unknown> } & Record<
    string,
    unknown
  >;

test("shows personal data, contact and address, and a way to change them", async ({
  page,
  path,
  member,
}) => {
  await page.goto(path(routes.profile));
  const main = page.getByRole("main");
  await expect(main.getByText(member.login).first()).toBeVisible();
  await expect(main.getByText("602 00 Brno")).toBeVisible();
  await expect(main.getByText(/^\+420 \d{3} \d{3} \d{3}$/)).toBeVisible();
  await expectNoSideScroll(page);
  await expectAccessible(page);
});

test("opens the form, filled with what is saved", async ({ page, path, t, member }) => {
  expect(member.login).toBeTruthy();
  await page.goto(path(routes.profile));
  await page
    .getByRole("main")
    .getByRole("link", { name: t("profile.edit") })
    .click();
  await expect(page).toHaveURL(path(routes.profileEdit));
  await expect(field(page, t("profile.fields.lastName"))).toHaveValue("Nováková");
  await expectNoSideScroll(page);
  await expectAccessible(page);
});

test("saves what was changed and loses nothing the app does not know", async ({
  page,
  path,
  t,
  upstream,
}) => {
  const before = recordOf(await upstream.state());
  await page.goto(path(routes.profileEdit));
  await field(page, t("profile.fields.firstName")).fill("Evička");
  await field(page, t("profile.fields.address.city")).fill("Olomouc");
  await save(page, t);
  await expect(page).toHaveURL(path(routes.profile));
  await expect(page.getByText(t("profile.form.done"))).toBeVisible();
  await expect(
    page
      .getByRole("main")
      .getByText(/Evička Nováková/)
      .first(),
  ).toBeVisible();
  await expect(page.getByRole("main").getByText(/Olomouc/)).toBeVisible();

  const after = recordOf(await upstream.state());
  const expected = structuredClone(before);
  expected.personal_information.first_name = "Evička";
  expected.personal_information.address = {
    ...(before.personal_information.address as object),
    city: "Olomouc",
  };
  // Upstream's own: when it changed, and how it addresses somebody with a new name.
  for (const record of [after, expected]) {
    delete record.last_change;
    delete record.personal_information.salutation;
  }
  expect(after).toEqual(expected);
});

test("says beside its field what is missing, before anything is sent", async ({
  page,
  path,
  t,
  upstream,
}) => {
  await page.goto(path(routes.profileEdit));
  const name = field(page, t("profile.fields.firstName"));
  await name.fill("  ");
  await save(page, t);
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await expect(name).toHaveAccessibleDescription(t("fieldErrors.required"));
  await expect(page.getByText(t("profile.form.check", { count: 1 }))).toBeVisible();
  await expectAccessible(page);
  const sent = (await upstream.requests()).map(({ operation }) => operation);
  expect(sent).not.toContain(PUT_CUSTOMER);
});

test(
  "puts upstream's refusal beside its field and keeps what was typed",
  { tag: "@walk" },
  async ({ page, path, t, freshMember, member }) => {
    const other = await freshMember();
    expect(other.phone).not.toBe(member.phone);
    await page.goto(path(routes.profileEdit));
    const phone = field(page, t("profile.fields.phone"));
    await phone.fill(`+${other.phone}`);
    await save(page, t);
    await expect(phone).toHaveAccessibleDescription(
      new RegExp(t("fieldErrors.already_exists").replaceAll(".", "\\.")),
    );
    await expect(phone).toBeFocused();
    await expect(phone).toHaveValue(`+${other.phone}`);
  },
);

test(
  "two tabs: the later one learns of the earlier one's change and loses nothing",
  { tag: "@walk" },
  async ({ page, context, path, t, upstream }) => {
    await page.goto(path(routes.profileEdit));
    const city = field(page, t("profile.fields.address.city"));
    await city.fill("Olomouc");

    const other = await context.newPage();
    await other.goto(path(routes.profileEdit));
    await field(other, t("profile.fields.address.city")).fill("Praha");
    await field(other, t("profile.fields.address.street")).fill("Dlouhá");
    await save(other, t);
    await expect(other).toHaveURL(path(routes.profile));

    await save(page, t);
    await expect(page.getByText(t("profile.conflict.title"))).toBeVisible();
    await expect(city).toHaveValue("Olomouc");
    await expect(city).toHaveAccessibleDescription(t("profile.form.saved", { value: "Praha" }));
    // Not touched in this tab: taken over as it is now.
    await expect(field(page, t("profile.fields.address.street"))).toHaveValue("Dlouhá");
    await expectAccessible(page);

    await save(page, t);
    await expect(page).toHaveURL(path(routes.profile));
    const { personal_information: saved } = recordOf(await upstream.state());
    expect(saved.address).toMatchObject({ city: "Olomouc", address1: "Dlouhá" });
  },
);

test(
  "a write whose answer is lost is not reported as failed when it got through",
  { tag: "@walk" },
  async ({ page, path, t, upstream }) => {
    await page.goto(path(routes.profileEdit));
    await field(page, t("profile.fields.firstName")).fill("Evička");
    await upstream.fault(PUT_CUSTOMER, { kind: "applyThenReset" }, 1);
    await save(page, t);
    await expect(page).toHaveURL(path(routes.profile));
    await expect(page.getByText(t("profile.form.done"))).toBeVisible();
  },
);

test(
  "keeps what was typed through a session that ends, and forgets it at sign-out",
  { tag: "@walk" },
  async ({ page, path, t, member, upstream }) => {
    await page.goto(path(routes.profileEdit));
    const name = field(page, t("profile.fields.firstName"));
    await name.fill("Evička");
    await upstream.fault(PUT_CUSTOMER, { kind: "status", status: 401 }, 1);
    await save(page, t);
    await expect(page).toHaveURL(/\/sign-in\?/);
    await enter(page, t, member);
    await expect(page).toHaveURL(path(routes.profileEdit));
    await expect(name).toHaveValue("Evička");
    await expect(page.getByText(t("profile.restored.title"))).toBeVisible();
    await expectAccessible(page);

    await signOut(page, t);
    await expect(page).toHaveURL(path(routes.home));
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toBe("{}");
  },
);

test(
  "asks before a link leaves typed changes behind",
  { tag: "@walk" },
  async ({ page, path, t, member }) => {
    expect(member.login).toBeTruthy();
    await page.goto(path(routes.profileEdit));
    const name = field(page, t("profile.fields.firstName"));
    await name.fill("Evička");
    const cancel = page.getByRole("link", { name: t("profile.form.cancel") });
    await cancel.click();
    const sheet = page.getByRole("dialog", { name: t("profile.leave.title") });
    await sheet.getByRole("button", { name: t("profile.leave.stay") }).click();
    await expect(sheet).toBeHidden();
    await expect(name).toHaveValue("Evička");
    await cancel.click();
    await sheet.getByRole("button", { name: t("profile.leave.leave") }).click();
    await expect(page).toHaveURL(path(routes.profile));
    await expect(page.getByText("Evička")).toHaveCount(0);
    await page.goto(path(routes.profileEdit));
    await expect(name).toHaveValue("Eva");
  },
);

test(
  "says so when the profile cannot be read, and reads it again",
  { tag: "@walk" },
  async ({ page, path, t, upstream, member }) => {
    const end = await upstream.fault("GET /customers/{customer_id}", {
      kind: "status",
      status: 503,
    });
    await page.goto(path(routes.profile));
    const main = page.getByRole("main");
    await expect(main.getByText(t("errors.upstream_unavailable"))).toBeVisible();
    await end();
    await main.getByRole("button", { name: t("errors.retry") }).click();
    await expect(main.getByText(member.login).first()).toBeVisible();
  },
);
