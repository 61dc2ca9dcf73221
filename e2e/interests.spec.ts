import type { Page } from "@playwright/test";
import { INTERESTS, interestId } from "@/lib/sandbox/seed/interests";
import { PROPERTIES, propertyId } from "@/lib/sandbox/seed/customer-properties";
import type { AnsweredProperty } from "@/lib/contracts/properties";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import {
  expect,
  expectAccessible,
  expectNoSideScroll,
  test,
  type TestLocale,
  type Upstream,
} from "./fixtures";
import { APP_ORIGIN } from "./support/ports";

const INTEREST_RECORDS = "/customers/{customer_id}/interest-records";
const PROPERTY_RECORDS = "/customers/{customer_id}/property-records";

const interest = (key: string, locale: TestLocale) =>
  INTERESTS.find((it) => it.key === key)!.name[locale];

const question = (key: string, locale: TestLocale) =>
  PROPERTIES.find((it) => it.key === key)!.name[locale];

const chip = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

const field = (page: Page, label: string) =>
  page.getByRole("main").getByLabel(new RegExp(`^${label}( \\*)?$`));

const writes = async (upstream: Upstream, path: string) =>
  (await upstream.requests()).filter(
    ({ operation, method }) => method !== "GET" && operation.includes(path),
  );

test("interests are chosen as chips and saved in as few writes as it takes", async ({
  page,
  path,
  t,
  locale,
  upstream,
}) => {
  await page.goto(path(routes.profile));
  await page.getByRole("link", { name: t("profile.links.interests.title") }).click();
  const [espresso, tea, breakfast] = ["espresso", "tea", "breakfast"].map((key) =>
    chip(page, interest(key, locale)),
  );
  await expect(espresso!).toHaveAttribute("aria-pressed", "true");
  await expectNoSideScroll(page);
  await expectAccessible(page);
  const save = page.getByRole("button", { name: t("interests.save") });
  await expect(save).toBeDisabled();
  for (const one of [espresso, tea, breakfast]) await one!.click();
  await expect(page.getByText(t("interests.chosen", { count: 5 }))).toBeVisible();
  await save.press("Enter");
  await expect(page.getByText(t("interests.saved"))).toBeVisible();
  await expect(save).toBeDisabled();
  await expect(save).toBeFocused();
  const made = await writes(upstream, INTEREST_RECORDS);
  expect(made.map(({ method }) => method).sort()).toEqual(["POST", "PUT"]);
  expect(made.every(({ status }) => status === 201 || status === 204)).toBe(true);

  await page.reload();
  await expect(espresso!).toHaveAttribute("aria-pressed", "false");
  await expect(tea!).toHaveAttribute("aria-pressed", "true");
  await tea!.click();
  // Refused, and what was tapped is still there to be saved again.
  await upstream.fault(
    `DELETE ${INTEREST_RECORDS}/{interest_record_id}`,
    {
      kind: "status",
      status: 429,
    },
    1,
  );
  await save.click();
  await expect(page.getByText(t("errors.rate_limited"))).toBeVisible();
  await save.click();
  await expect(page.getByText(t("errors.rate_limited"))).toBeHidden();
  await expect(tea!).toHaveAttribute("aria-pressed", "false");
  await expect(save).toBeDisabled();
  const bodies = made.map(({ body }) => JSON.stringify(body)).join();
  expect(bodies).toContain(interestId("tea"));
});

test(
  "answers are checked by their kind, saved, changed and taken away",
  { tag: "@walk" },
  async ({ page, context, path, t, locale, member, upstream }) => {
    await page.goto(path(routes.interests));
    const name = field(page, question("nickname", locale));
    const cups = field(page, question("cups", locale));
    const save = page.getByRole("button", { name: t("interests.saveAnswers") });
    await expect(name).toHaveValue("Evička");
    await expect(page.getByText("1BC 4021")).toBeVisible();
    await cups.fill("3.5");
    await field(page, question("usual-drink", locale)).selectOption("");
    await save.click();
    await expect(cups).toHaveAccessibleDescription(t("fieldErrors.invalid_format"));
    await expect(page.getByText(t("interests.check", { count: 2 }))).toBeVisible();
    await expect(field(page, question("usual-drink", locale))).toBeFocused();
    await expectAccessible(page);
    expect(await writes(upstream, PROPERTY_RECORDS)).toEqual([]);

    await cups.fill("4");
    await field(page, question("usual-drink", locale)).selectOption({ index: 1 });
    await name.fill("");
    await field(page, question("employee-number", locale)).fill(`K ${member.customerId}`);
    await page.getByRole("checkbox", { name: PROPERTIES[2]!.items![1]!.name[locale] }).check();
    await save.click();
    await expect(page.getByText(t("interests.answersSaved"))).toBeVisible();
    const methods = (await writes(upstream, PROPERTY_RECORDS)).map(({ method }) => method);
    expect(methods.sort()).toEqual(["DELETE", "POST", "PUT", "PUT", "PUT"]);
    await page.reload();
    await expect(cups).toHaveValue("4");
    await expect(name).toHaveValue("");

    // Answered otherwise on another device, while something is typed here.
    await cups.fill("5");
    const headers = { origin: APP_ORIGIN, "x-requested-with": "loyalty-web" };
    const response = await context.request.get(api.properties, { headers });
    const { data } = (await response.json()) as { data: AnsweredProperty[] };
    const { id, version } = data.find((it) => it.id === propertyId("cups"))!;
    const change = (value: string) =>
      context.request.put(api.properties, {
        headers,
        data: { changes: [{ id, version, value }] },
      });
    expect((await change("6")).status()).toBe(200);
    expect((await change("7")).status()).toBe(409);
    await save.click();
    await expect(page.getByText(t("interests.conflict"))).toBeVisible();
    await expect(cups).toHaveValue("5");
    await expect(cups).toHaveAccessibleDescription(t("interests.savedNow", { value: "6" }));
    await save.click();
    await expect(page.getByText(t("interests.conflict"))).toBeHidden();
    await expect(cups).toHaveValue("5");
  },
);

test(
  "begins with nothing chosen, says what fails, and leaves out what is not there",
  { tag: "@walk" },
  async ({ page, path, t, locale, upstream }) => {
    const main = page.getByRole("main");
    const end = await upstream.fault(`GET ${INTEREST_RECORDS}`, { kind: "status", status: 503 });
    await page.goto(path(routes.interests));
    await expect(main.getByText(t("errors.upstream_unavailable"))).toBeVisible();
    await expect(field(page, question("nickname", locale))).toBeVisible();
    await end();
    await main.getByRole("button", { name: t("errors.retry") }).click();
    await expect(chip(page, interest("tea", locale))).toBeVisible();

    // A project without interests: the page keeps the questions, and the profile says so.
    await upstream.fault(`GET ${INTEREST_RECORDS}`, { kind: "status", status: 403 });
    await page.goto(path(routes.interests));
    await expect(field(page, question("nickname", locale))).toBeVisible();
    await expect(chip(page, interest("tea", locale))).toHaveCount(0);
    await page.goto(path(routes.profile));
    await expect(page.getByRole("link", { name: t("profile.links.interests.title") })).toHaveCount(
      0,
    );
    await page.getByRole("link", { name: t("profile.links.properties.title") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("interests.aboutTitle"));
    // And one without either.
    await upstream.fault(`GET ${PROPERTY_RECORDS}`, { kind: "status", status: 404 });
    await page.goto(path(routes.interests));
    const gone = await page.goto(path(routes.interests));
    expect(gone?.status()).toBe(404);
  },
);

test.describe("markup in an answer", () => {
  test.use({ template: "hostile" });

  test("is only text", { tag: "@once" }, async ({ page, path, locale, member: _member }) => {
    await page.goto(path(routes.interests));
    await expect(field(page, question("nickname", locale))).toHaveValue(/<script>/);
    await expect(page.getByRole("main").getByText(/<img src=x/)).toBeVisible();
    await expectNoSideScroll(page);
  });
});
