import { languageName } from "@/lib/i18n/language-name";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, test } from "./fixtures";
import { translator } from "./support/translate";
import { upstreamOf } from "./support/upstream";

const otherThan = (locale: Locale): Locale => LOCALES.find((other) => other !== locale) ?? locale;
const wireForm = (locale: Locale) => `${locale}, en-gb;q=0.8`;

test("choosing a language changes the page and tells upstream", async ({
  page,
  path,
  t,
  locale,
  freshMember,
  signIn,
}) => {
  const member = await freshMember({ template: "demo", language: locale });
  await signIn(member);
  const upstream = upstreamOf(member);
  const other = otherThan(locale);
  const there = translator(other);
  await page.goto(path(routes.profile));
  const choice = page.getByRole("main").getByRole("group", { name: t("language.label") });
  await choice.getByRole("button", { name: languageName(other) }).click();

  await expect(page).toHaveURL(`/${other}${routes.profile}`);
  await expect(page.locator("html")).toHaveAttribute("lang", other);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(there("profile.title"));
  const language = async () =>
    (await upstream.state()).profile.personal_information as { language_id: string };
  await expect.poll(async () => (await language()).language_id).toBe(other);
  const token = (await upstream.requests()).find(
    ({ operation }) => operation === "PUT /tokens/{token_id}",
  );
  expect(token?.body).toMatchObject({ setup: { language_id: other } });

  const already = (await upstream.requests()).length;
  await page.goto(`/${other}${routes.cards}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(there("cards.title"));
  const later = (await upstream.requests()).slice(already);
  expect(later.length).toBeGreaterThan(0);
  expect(new Set(later.map(({ acceptLanguage }) => acceptLanguage))).toEqual(
    new Set([wireForm(other)]),
  );
});

test(
  "the page changes its language though upstream cannot be told, and tells it on retry",
  { tag: "@walk" },
  async ({ page, path, t, locale, freshMember, signIn }) => {
    const member = await freshMember({ template: "demo", language: locale });
    await signIn(member);
    const upstream = upstreamOf(member);
    const other = otherThan(locale);
    const there = translator(other);
    const put = "PUT /customers/{customer_id}";
    const end = await upstream.fault(put, { kind: "status", status: 503 });
    await page.goto(path(routes.profile));
    const choice = page.getByRole("main").getByRole("group", { name: t("language.label") });
    await choice.getByRole("button", { name: languageName(other) }).click();
    await expect(page).toHaveURL(`/${other}${routes.profile}`);
    const notice = page.getByText(there("language.untold", { language: languageName(other) }));
    await expect(notice).toBeVisible();
    await expectAccessible(page);
    await end();
    await page
      .getByRole("status")
      .getByRole("button", { name: there("errors.retry") })
      .click();
    await expect(notice).toBeHidden();
    const language = async () =>
      (await upstream.state()).profile.personal_information as { language_id: string };
    await expect.poll(async () => (await language()).language_id).toBe(other);
  },
);

test("the address decides, then what was chosen before, then the browser @once", async ({
  browser,
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const czech = await browser.newContext({ locale: "cs-CZ" });
  const page = await czech.newPage();
  await page.goto(`${origin}/`);
  await expect(page, "the browser's language").toHaveURL(`${origin}/cs`);
  await page.goto(`${origin}/en${routes.signIn}`);
  await expect(page.locator("html"), "the address's language").toHaveAttribute("lang", "en");
  await page.goto(`${origin}/`);
  await expect(page, "the language that was used last").toHaveURL(`${origin}/en`);
  await czech.close();

  const other = await browser.newContext({ locale: "fr-FR" });
  const foreign = await other.newPage();
  await foreign.goto(`${origin}/`);
  await expect(foreign, "none of ours").toHaveURL(`${origin}/en`);
  await other.close();
});

test("a language we have not is a page we have not @once", async ({ page }) => {
  const response = await page.goto("/fr/cards");
  expect(response?.status()).toBe(404);
});
