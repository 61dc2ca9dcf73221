import type { Page } from "@playwright/test";
import { agreementId } from "@/lib/sandbox/seed/agreements";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, test, type Upstream } from "./fixtures";
import { APP_ORIGIN } from "./support/ports";
import type { Translate } from "./support/translate";

const READ = "GET /customers/{customer_id}";
const WRITE = "PUT /customers/{customer_id}";

const NAMES = {
  en: {
    news: "News and offers",
    profiling: "Offers that suit me",
    partners: "Offers of our partners",
  },
  cs: {
    news: "Novinky a nabídky",
    profiling: "Nabídky na míru",
    partners: "Nabídky našich partnerů",
  },
};

const card = (page: Page, name: string) => page.getByRole("listitem", { name });

const give = (page: Page, t: Translate, name: string) =>
  page.getByRole("button", { name: t("consents.giveNamed", { name }) });

const withdraw = (page: Page, t: Translate, name: string) =>
  page.getByRole("button", { name: t("consents.withdrawNamed", { name }) });

async function withdrawNow(page: Page, t: Translate, name: string): Promise<void> {
  await withdraw(page, t, name).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: t("consents.withdrawConfirm") }).click();
  await expect(give(page, t, name)).toBeVisible();
  await expect(sheet).toBeHidden();
}

interface Personal extends Record<string, unknown> {
  agreement?: Record<string, unknown>;
  consents?: { consent_id: string; consent_value: number }[];
}

const personal = async (upstream: Upstream) => {
  const { profile } = await upstream.state();
  return structuredClone(profile.personal_information) as Personal;
};

const valueOf = ({ consents }: Personal, key: string) =>
  consents?.find(({ consent_id: id }) => id === agreementId(key))?.consent_value;

test("a consent is given, and withdrawn after its withdrawal text", async ({
  page,
  path,
  t,
  locale,
  upstream,
}) => {
  const names = NAMES[locale];
  const before = await personal(upstream);
  await page.goto(path(routes.consents));
  await expect(card(page, names.news).getByText(/2026|2025/)).toBeVisible();
  await expect(card(page, names.profiling).getByText(t("consents.state.unset"))).toBeVisible();
  await expectNoSideScroll(page);
  await expectAccessible(page);

  await give(page, t, names.profiling).click();
  await expect(page.getByText(t("consents.givenDone"))).toBeVisible();
  await expect(withdraw(page, t, names.profiling)).toBeVisible();
  const given = await personal(upstream);
  expect(valueOf(given, "profiling")).toBe(1);
  // All that was there before is there still, known to the app or not.
  expect(given.consents?.slice(0, 3)).toEqual(before.consents);
  expect({ ...given, consents: null }).toEqual({ ...before, consents: null });
  const [put] = (await upstream.requests()).filter(({ operation }) => operation === WRITE);
  expect(put?.body).toMatchObject({
    customer: { personal_information: { agreement: { agreement_profiling: 1, agreement_gtc: 1 } } },
  });

  await withdraw(page, t, names.news).click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByText(t("consents.withdrawPlain"))).toBeVisible();
  await expect(sheet.locator("p").first()).not.toHaveText(t("consents.withdrawPlain"));
  await expectAccessible(page);
  await sheet.getByRole("button", { name: t("consents.keep") }).click();
  await expect(withdraw(page, t, names.news)).toBeFocused();
  expect(valueOf(await personal(upstream), "news")).toBe(1);
  await withdrawNow(page, t, names.news);
  expect(valueOf(await personal(upstream), "news")).toBe(0);
  await expect(card(page, names.partners).getByRole("link")).toHaveAttribute(
    "rel",
    "noopener noreferrer nofollow",
  );
  await expect(page).not.toHaveTitle("owned");
});

test.describe("a record with the older form alone", () => {
  test.use({ template: "top" });

  test("keeps to it", { tag: "@once" }, async ({ page, path, t, locale, upstream }) => {
    const names = NAMES[locale];
    await page.goto(path(routes.consents));
    await withdrawNow(page, t, names.news);
    await give(page, t, names.partners).click();
    await expect(page.getByText(t("consents.givenDone"))).toBeVisible();
    await expect(withdraw(page, t, names.partners)).toBeVisible();
    const after = await personal(upstream);
    expect(after.consents).toBeUndefined();
    expect(after.agreement).toEqual({
      agreement_gtc: 1,
      agreement_profiling: 2,
      agreement_marketing_communication: 0,
      custom_agreements: [{ agreement_id: agreementId("partners"), agreement_value: 1 }],
    });
  });
});

test.describe("a record with the newer form alone", () => {
  test.use({ template: "many" });

  test("keeps to it", { tag: "@once" }, async ({ page, path, t, locale, upstream }) => {
    const names = NAMES[locale];
    await page.goto(path(routes.consents));
    await withdrawNow(page, t, names.news);
    const after = await personal(upstream);
    expect(after.agreement).toBeUndefined();
    expect(["terms", "news", "partners"].map((key) => valueOf(after, key))).toEqual([1, 0, 0]);
  });
});

test(
  "says what happened elsewhere, what failed, and goes where there are none",
  { tag: "@walk" },
  async ({ page, context, path, t, locale, upstream }) => {
    const { profiling, news } = NAMES[locale];
    const end = await upstream.fault(READ, { kind: "status", status: 503 });
    await page.goto(path(routes.consents));
    const main = page.getByRole("main");
    await expect(main.getByText(t("errors.upstream_unavailable"))).toBeVisible();
    await end();
    await main.getByRole("button", { name: t("errors.retry") }).click();
    await expect(give(page, t, profiling)).toBeVisible();

    // Without a network and without a worker: what is not there yet cannot come, and the page stays.
    await page.reload();
    await context.setOffline(true);
    const offline = page.getByRole("status").getByText(t("common.notLoaded"));
    const more = page.getByRole("button", { name: t("nav.more"), exact: true });
    await more.click();
    await expect(offline).toBeVisible();
    const told = await offline.elementHandle();
    await withdraw(page, t, news).click();
    await told?.waitForElementState("hidden");
    await expect(offline).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await context.setOffline(false);
    await more.click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: t("common.close") })
      .click();
    await expect(page.getByRole("dialog")).toBeHidden();

    await upstream.fault(WRITE, { kind: "status", status: 503 }, 1);
    await give(page, t, profiling).click();
    await expect(card(page, profiling).getByText(t("consents.unknown"))).toBeVisible();
    await upstream.fault(WRITE, { kind: "applyThenReset" }, 1);
    await give(page, t, profiling).click();
    await expect(card(page, profiling).getByText(t("consents.unknown"))).toBeVisible();
    await expect(withdraw(page, t, profiling)).toBeVisible();

    // Said once: in the sheet while it is open, in the card when it is not.
    await upstream.fault(WRITE, { kind: "status", status: 503 }, 1);
    await withdraw(page, t, news).click();
    const refused = card(page, news).getByText(t("consents.unknown")).filter({ visible: true });
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("button", { name: t("consents.withdrawConfirm") }).click();
    await expect(sheet.getByText(t("consents.unknown"))).toBeVisible();
    await expect(refused).toHaveCount(1);
    await sheet.getByRole("button", { name: t("consents.keep") }).click();
    await expect(sheet).toBeHidden();
    await expect(refused).toHaveCount(1);

    // News: withdrawn elsewhere while its sheet is open here, then given again.
    await withdraw(page, t, news).click();
    const elsewhere = async (state: "given" | "withdrawn", was: "given" | "withdrawn") => {
      const response = await context.request.put(api.consent(agreementId("news")), {
        headers: { origin: APP_ORIGIN, "x-requested-with": "loyalty-web" },
        data: { state, was },
      });
      return response.status();
    };
    expect(await elsewhere("withdrawn", "given")).toBe(200);
    expect(await elsewhere("given", "given")).toBe(409);
    await page
      .getByRole("dialog")
      .getByRole("button", { name: t("consents.withdrawConfirm") })
      .click();
    await expect(give(page, t, news)).toBeVisible();

    await upstream.fault(READ, { kind: "status", status: 403 });
    await page.goto(path(routes.consents));
    const gone = await page.goto(path(routes.consents));
    expect(gone?.status()).toBe(404);
  },
);
