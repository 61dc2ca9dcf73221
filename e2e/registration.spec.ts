import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, test } from "./fixtures";
import {
  codeFor,
  expireCodes,
  faultFor,
  field,
  fillSteps,
  newEmail,
  press,
  proveEmail,
  requestsAbout,
} from "./support/registration";
import { enter } from "./support/sign-in";

const CREATE = "POST /customers";
const PASSWORD = "Velmi-tajne-1";

test("becomes a member step by step, and is one from then on", async ({ page, path, t }, {
  project,
}) => {
  const email = newEmail(project.name);
  await page.goto(path(routes.home));
  await page
    .getByRole("main")
    .getByRole("link", { name: t("publicHome.join") })
    .click();
  await expect(page).toHaveURL(path(routes.register));

  // What is no contact is said at once; a wrong code is told from a right one.
  await press(page, t("contactProof.send"));
  const contact = field(page, t("registration.fields.email"));
  await expect(contact).toBeFocused();
  await expect(contact).toHaveAccessibleDescription(new RegExp(t("fieldErrors.required")));
  await contact.fill(email.toUpperCase());
  await press(page, t("contactProof.send"));
  const code = field(page, t("contactProof.code"));
  await code.fill("000000x");
  await press(page, t("contactProof.verify"));
  await expect(page.getByText(t("errors.code_wrong"))).toBeVisible();
  await expectAccessible(page);
  await code.fill((await codeFor(email)).replace(/(...)/, "$1 "));
  await press(page, t("contactProof.verify"));

  const heading = page.getByRole("heading", { level: 2, name: t("registration.steps.about") });
  await expect(heading).toBeFocused();
  await press(page, t("registration.next"));
  const firstName = field(page, t("registration.fields.firstName"));
  await expect(firstName).toBeFocused();
  await expect(firstName).toHaveAccessibleDescription(t("fieldErrors.required"));
  await expectNoSideScroll(page);
  await field(page, t("registration.fields.lastName")).fill("Předtím");
  await page.reload();
  await expect(field(page, t("registration.fields.lastName"))).toHaveValue("Předtím");
  await fillSteps(page, t);
  await page.goBack();
  await expect(
    page.getByRole("heading", { name: t("registration.steps.preferences") }),
  ).toBeVisible();
  await press(page, t("registration.next"));
  await press(page, t("registration.submit"));
  await expect(page).toHaveURL(path(routes.home));
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await requestsAbout(CREATE, email)).toHaveLength(1);

  await page.context().clearCookies();
  await page.goto(path(routes.signIn));
  await enter(page, t, { login: email, password: PASSWORD });
  await expect(page).toHaveURL(path(routes.home));
});

test(
  "asks what the project asks, in every kind of answer, with its own texts",
  { tag: "@walk" },
  async ({ page, path, t, locale }, { project }) => {
    const email = newEmail(project.name);
    await page.goto(path(routes.register));
    await proveEmail(page, t, email);
    await field(page, t("registration.fields.firstName")).fill("Ema");
    await field(page, t("registration.fields.lastName")).fill("Nová");
    await field(page, t("registration.fields.birthdate")).fill("1991-03-04");
    await press(page, t("registration.next"));
    await press(page, t("registration.next"));
    await expect(page.getByText(t("fieldErrors.required"))).toHaveCount(2);
    await page.getByText("Cappuccino", { exact: true }).click();
    await page.getByText(t("registration.yes"), { exact: true }).click();
    await field(page, t("registration.fields.store")).selectOption({ index: 1 });
    const more = page.locator("details");
    await more.locator("summary").click();
    await more.locator("[type=checkbox]").first().check({ force: true });
    await more.locator("[inputmode=numeric]").fill("2");
    await more.locator("[inputmode=decimal]").fill("18,5");
    await more.locator("[type=date]").fill("2020-02-29");
    await more.locator("[type=datetime-local]").fill("2024-05-01T08:30");
    const texts = more.locator("[type=text]:not([inputmode])");
    for (const input of await texts.all()) await input.fill(email);
    const referral = field(page, t("registration.fields.referralCode"));
    await referral.fill("NOBODY");
    await referral.blur();
    await expect(referral).toHaveAccessibleDescription(
      new RegExp(t("registration.referralUnknown")),
    );
    await expectAccessible(page);
    await expectNoSideScroll(page);
    await referral.fill("kava2026");
    await referral.blur();
    await expect(page.getByText(t("registration.referralKnown"))).toBeVisible();
    await press(page, t("registration.next"));

    const password = field(page, t("registration.password"));
    const kept = page
      .getByRole("listitem")
      .filter({ hasText: t("registration.rules.kept").trim() });
    await password.fill("heslo123");
    await expect(kept).toHaveCount(2);
    await password.fill("Heslo123");
    await expect(page.getByText(t("registration.passwordCommon"))).toBeVisible();
    await password.fill(PASSWORD);
    await expect(kept).toHaveCount(4);
    await press(page, t("registration.submit"));
    await expect(page.getByText(t("registration.mustAgree"))).toBeVisible();

    // The project's own texts, and nothing of what else an editor pasted into them.
    await page
      .getByRole("button", { name: t("registration.read") })
      .last()
      .click();
    const sheet = page.getByRole("dialog").filter({ visible: true });
    await expect(sheet.getByRole("link")).toHaveAttribute("rel", /noopener/);
    await expect(sheet.locator("img, script, [onclick], [style]")).toHaveCount(0);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(sheet).toHaveCount(0);
    const boxes = page.getByRole("main").getByRole("checkbox");
    await boxes.first().check();
    await boxes.nth(1).check();
    await press(page, t("registration.submit"));
    await expect(page).toHaveURL(path(routes.home));

    const [created] = await requestsAbout(CREATE, email);
    const body = created?.body as {
      property_records: unknown[];
      customer: { personal_information: { consents: { consent_value: number }[] } };
    };
    expect(body).toMatchObject({
      autologin: true,
      referral_code: "kava2026",
      customer: { personal_information: { email, birthdate: "1991-03-04", language_id: locale } },
    });
    expect(body.property_records).toHaveLength(10);
    const { consents } = body.customer.personal_information;
    expect(consents.map(({ consent_value }) => consent_value)).toEqual([1, 1, 0, 0]);
  },
);

test(
  "tells that a contact is taken only to who proved it; codes run out and come anew",
  { tag: "@walk" },
  async ({ page, path, t, freshMember }) => {
    const { login } = await freshMember();
    await page.clock.install();
    await page.goto(path(routes.register));
    await field(page, t("registration.fields.email")).fill(login);
    await press(page, t("contactProof.send"));
    const code = field(page, t("contactProof.code"));
    await expect(code).toBeVisible();
    await expect(page.getByText(t("registration.taken.title"), { exact: true })).toHaveCount(0);
    await expect(
      page.getByRole("button", { name: t("contactProof.resendIn", { seconds: 30 }) }),
    ).toBeDisabled();
    // Reading one's mail may cost the page: the code is still asked for.
    await page.reload();
    await expect(code).toBeVisible();
    const first = await codeFor(login);
    await expireCodes(login);
    await code.fill(first);
    await press(page, t("contactProof.verify"));
    await expect(page.getByText(t("errors.code_expired"))).toBeVisible();
    await page.clock.fastForward("00:31");
    await press(page, t("contactProof.resend"));
    await expect.poll(() => codeFor(login)).not.toBe(first);
    await code.fill(await codeFor(login));
    await press(page, t("contactProof.verify"));
    await expect(page.getByText(t("registration.taken.title"), { exact: true })).toBeVisible();
    await expectAccessible(page);
    expect(await requestsAbout(CREATE, login)).toHaveLength(0);
    await page
      .getByRole("main")
      .getByRole("link", { name: t("registration.signIn") })
      .first()
      .click();
    await expect(page).toHaveURL(path(routes.signIn));
  },
);

test(
  "an outage loses nothing, and an answer that got lost makes no second member",
  { tag: "@walk" },
  async ({ page, path, t }, { project }) => {
    const email = newEmail(project.name);
    await page.goto(`${path(routes.register)}?referral=EVA-K7QF`);
    await proveEmail(page, t, email);
    await fillSteps(page, t);

    await faultFor(email, { operation: CREATE, fault: { kind: "status", status: 429 }, times: 1 });
    await press(page, t("registration.submit"));
    await expect(page.getByText(t("errors.rate_limited"))).toBeVisible();
    await expect(field(page, t("registration.password"))).toHaveValue(PASSWORD);

    // Upstream makes the customer, and neither that nor a sign-in gets an answer through.
    await faultFor(email, { operation: CREATE, fault: { kind: "applyThenReset" }, times: 1 });
    await faultFor(email, {
      operation: "POST /tokens/{token_id}/actions/login",
      fault: { kind: "status", status: 503 },
      times: 1,
    });
    await press(page, t("registration.submit"));
    await expect(page.getByText(t("registration.unknown.title"))).toBeVisible();
    await expectAccessible(page);
    await press(page, t("registration.unknown.check"));
    await expect(page).toHaveURL(path(routes.home));
    const created = await requestsAbout(CREATE, email);
    expect(created.filter(({ fault }) => fault !== "status")).toHaveLength(1);
    expect(created[0]?.body).toMatchObject({ referral_code: "EVA-K7QF" });
  },
);
