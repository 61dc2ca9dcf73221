import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, test } from "./fixtures";
import { codeFor, field, newEmail, press, requestsAbout } from "./support/registration";
import { control } from "./support/upstream";

const CREATE = "POST /customers";
const PASSWORD = "Velmi-tajne-1";

test(
  "handlers make one member per contact, and none without a proof",
  { tag: "@once" },
  async ({ context, baseURL, locale }, { project }) => {
    const email = newEmail(project.name);
    const headers = {
      origin: new URL(baseURL ?? "").origin,
      "x-requested-with": "loyalty-web",
      "accept-language": locale,
    };
    const post = (address: string, data: unknown) =>
      context.request.post(address, { headers, data });
    const form = (await (await context.request.get(api.registration)).json()) as {
      data: {
        agreements: { id: string }[];
        properties: { id: string; kind: string; options: { id: string }[]; required: boolean }[];
      };
    };
    const input = {
      contact: email,
      password: PASSWORD,
      values: { firstName: "Ema", lastName: "Nová", "address.city": "not asked for" },
      properties: Object.fromEntries(
        form.data.properties
          .filter(({ required }) => required)
          .map(({ id, kind, options }) => [id, kind === "boolean" ? true : options[0]?.id]),
      ),
      agreements: form.data.agreements.map(({ id }) => id),
    };
    const codeOf = async (response: { json(): Promise<unknown> }) =>
      ((await response.json()) as { error?: { code: string } }).error?.code;

    expect(await codeOf(await post(api.registration, input))).toBe("contact_unproven");
    expect((await post(api.contactProof, { type: "email", contact: email })).status()).toBe(200);
    expect((await post(api.contactProofVerify, { code: await codeFor(email) })).status()).toBe(200);
    const missing = await post(api.registration, { ...input, properties: {}, agreements: [] });
    expect(missing.status()).toBe(422);
    const other = await post(api.registration, { ...input, contact: `x${email}` });
    expect(await codeOf(other)).toBe("contact_unproven");

    const both = await Promise.all([post(api.registration, input), post(api.registration, input)]);
    const statuses = both.map((response) => response.status()).sort();
    expect(statuses[0]).toBe(200);
    expect([200, 409, 422]).toContain(statuses[1]);
    const created = await requestsAbout(CREATE, email);
    expect(created).toHaveLength(1);
    expect(JSON.stringify(created[0]?.body)).not.toContain("not asked for");

    // A message costs money, and nobody is to be flooded.
    const answers: number[] = [];
    for (let tries = 0; tries < 8; tries += 1) {
      answers.push((await post(api.contactProof, { type: "email", contact: email })).status());
    }
    expect(answers.at(-1)).toBe(429);
  },
);

test(
  "a link for a new password: one answer for everybody, on a token nobody shares",
  { tag: "@walk" },
  async ({ page, path, t, freshMember }, { project }) => {
    const member = await freshMember();
    const nobody = newEmail(project.name);
    const send = "POST /tokens/{token_id}/actions/send-password-setup-email";
    await page.goto(path(routes.signIn));
    await page.getByRole("link", { name: t("signIn.forgot") }).click();
    await expect(page).toHaveURL(path(routes.forgotPassword));
    const said: string[] = [];
    for (const recipient of [member.login, nobody]) {
      await page.goto(path(routes.forgotPassword));
      await field(page, t("passwordReset.email")).fill(recipient);
      await press(page, t("passwordReset.submit"));
      const note = page.getByRole("status").filter({ hasText: t("passwordReset.sent.title") });
      await expect(note).toBeFocused();
      said.push((await note.innerText()).replace(recipient, "…"));
      expect(await requestsAbout(send, recipient)).toHaveLength(1);
    }
    expect(new Set(said).size).toBe(1);
    await expectAccessible(page);

    await press(page, t("passwordReset.again"));
    await page.getByText("SMS", { exact: true }).click();
    await field(page, t("passwordReset.phone")).fill(`+${member.phone}`);
    await press(page, t("passwordReset.submit"));
    await expect(page.getByText(t("passwordReset.sent.title"))).toBeVisible();
    expect((await requestsAbout(send, member.phone))[0]?.status).toBe(204);
    await expectNoSideScroll(page);
  },
);

test(
  "whether an account exists is told by no status, no body and no time",
  { tag: "@once" },
  async ({ context, baseURL, freshMember }, { project }) => {
    const member = await freshMember();
    const nobody = newEmail(project.name);
    const headers = { origin: new URL(baseURL ?? "").origin, "x-requested-with": "loyalty-web" };
    const post = async (address: string, data: unknown) => {
      const began = performance.now();
      const response = await context.request.post(address, { headers, data });
      const body = JSON.stringify(await response.json()).replace(/"requestId":"[^"]+"/, "");
      return { took: performance.now() - began, said: `${response.status()} ${body}` };
    };
    const { data: channels } = (await (await context.request.get(api.passwordReset)).json()) as {
      data: { id: string; recipient: string }[];
    };
    const channelId = channels.find(({ recipient }) => recipient === "email")?.id;

    // Only somebody who is there can be written to, and that may take its time, or fail.
    await control("POST", "/faults", {
      operation: "POST /tokens/{token_id}/actions/send-password-setup-email",
      login: member.login,
      fault: { kind: "delay", ms: 4_000 },
      times: 1,
    });
    const letters = await Promise.all(
      [member.login, nobody].map((recipient) => post(api.passwordReset, { channelId, recipient })),
    );
    expect(new Set(letters.map(({ said }) => said)).size).toBe(1);
    for (const { took } of letters) {
      expect(took, "the same for everybody").toBeGreaterThan(590);
      expect(took, "nobody waits for a letter").toBeLessThan(4_000);
    }

    const tries = await Promise.all(
      [member.login, nobody].map((login) => post(api.session, { login, password: "wrong-one" })),
    );
    expect(new Set(tries.map(({ said }) => said)).size).toBe(1);
    expect(tries[0]?.said).toMatch(/^401 /);
    for (const login of [member.login, nobody]) {
      const asked = await requestsAbout("POST /tokens/{token_id}/actions/login", login);
      expect(asked, "the same question upstream").toHaveLength(1);
    }
  },
);

test("signs up for the newsletter with the consent it takes, calmly twice", async ({
  page,
  path,
  t,
  locale,
}, { project }) => {
  const email = newEmail(project.name);
  const signUp = "POST /customers/actions/newsletters-sign-up";
  await page.goto(path(routes.home));
  await page.getByRole("link", { name: t("publicHome.newsletter.link") }).click();
  await expect(page).toHaveURL(path(routes.newsletter));
  for (const [time, expected] of [1, 2].entries()) {
    await page.goto(path(routes.newsletter));
    await field(page, t("newsletter.email")).fill(email);
    await press(page, t("newsletter.submit"));
    await expect(page.getByText(t("newsletter.mustAgree"))).toBeVisible();
    if (time === 0) await expectAccessible(page);
    await page.getByRole("main").getByRole("checkbox").check();
    await press(page, t("newsletter.submit"));
    await expect(page.getByText(t("newsletter.done.title"))).toBeVisible();
    expect(await requestsAbout(signUp, email)).toHaveLength(expected);
  }
  const [sent] = await requestsAbout(signUp, email);
  expect(sent?.body).toMatchObject({
    language_id: locale,
    agreements: { agreement_marketing_communication: 1 },
  });
});
