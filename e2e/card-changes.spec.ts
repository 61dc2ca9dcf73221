import type { Page } from "@playwright/test";
import type { Card, CardType } from "@/lib/contracts/cards";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { freeCardNumber } from "@/lib/sandbox/seed/free-cards";
import {
  expect,
  expectAccessible,
  expectNoSideScroll,
  expectWhole,
  test,
  type Credentials,
  type Upstream,
} from "./fixtures";
import { read } from "./support/pages";

const ASSIGN = "POST /cards/actions/assign-free-card";
const PUT = "PUT /cards/{card_id}";

/** A number that no other test takes from the drawer. */
const numberFor = ({ customerId }: Credentials, type: string) =>
  freeCardNumber(type, 10_000 + (parseInt(customerId.slice(0, 8), 16) % 70_000_000));

const writes = async (upstream: Upstream, wanted: string) =>
  (await upstream.requests()).filter(({ operation }) => operation === wanted).length;

/** A camera that shows a card with the number, and a browser that can read it. */
const giveCamera = (page: Page, number: string) =>
  page.addInitScript((rawValue) => {
    Object.assign(globalThis, {
      BarcodeDetector: class {
        detect = () => Promise.resolve([{ rawValue }]);
      },
    });
    const canvas = document.createElement("canvas");
    canvas.getContext("2d")?.fillRect(0, 0, 1, 1);
    navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream());
  }, number);

test("a plastic card is added by its number, once, and shown", async ({
  page,
  member,
  upstream,
  path,
  t,
  locale,
}) => {
  const number = numberFor(member, "ean");
  const types = await read<CardType[]>(page.request, api.cardTypes, locale);
  const nameOf = (prefix: string) => types.find((type) => type.prefix === prefix)?.name ?? "";
  await page.goto(path(routes.cards));
  // Which cards there are is known once they are shown.
  await expectWhole(page);
  await page.getByRole("button", { name: t("cardChanges.addTitle") }).click();
  const sheet = page.getByRole("dialog", { name: t("cardChanges.addTitle") });
  const field = sheet.getByLabel(t("cardChanges.number"));
  const add = sheet.getByRole("button", { name: t("cardChanges.add") });

  await field.fill(member.cardNumber);
  await expect(sheet.getByText(t("cardChanges.taken", { name: nameOf("100") }))).toBeVisible();
  await field.fill("4444 5555");
  await expect(sheet.getByLabel(t("cardChanges.type"))).toBeVisible();
  await expectAccessible(page);
  await field.fill("8590000000001");
  await add.click();
  await expect(sheet.getByText(t("errors.card_not_free"))).toBeVisible();
  expect(await writes(upstream, ASSIGN)).toBe(0);

  await field.fill(number.replace(/(.{4})/g, "$1 "));
  await expect(sheet.getByText(t("cardChanges.detected", { name: nameOf("859") }))).toBeVisible();
  await add.dblclick();
  await expect(page.getByText(t("cardChanges.added"))).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${routes.cards}/`));
  await expect(page.getByText(number.match(/.{1,4}/g)!.join(" ")).first()).toBeVisible();
  expect(await writes(upstream, ASSIGN)).toBe(1);
  expect((await upstream.state()).cards.map(({ cardNumber }) => cardNumber)).toContain(number);
});

test(
  "while nobody knows what became of a number, no other can be typed in its place",
  { tag: "@once" },
  async ({ page, member, upstream, path, t }) => {
    const number = numberFor(member, "ean");
    await page.clock.install();
    await page.goto(path(routes.cards));
    await page.getByRole("button", { name: t("cardChanges.addTitle") }).click();
    const sheet = page.getByRole("dialog");
    const field = sheet.getByLabel(t("cardChanges.number"));
    const add = sheet.getByRole("button", { name: t("cardChanges.add") });
    await field.fill(number);
    // It arrives, and every answer is lost on the way back to the browser.
    await page.route(`**${api.cards}`, async (route) => {
      if (route.request().method() !== "POST") return route.fallback();
      await route.fetch();
      await route.abort("connectionreset");
    });
    await add.click();
    await expect(field).not.toBeEditable();
    const asked = async () => {
      await page.clock.runFor(1_500);
      return sheet.getByText(t("cardChanges.unknown")).isVisible();
    };
    await expect.poll(asked, { intervals: [50] }).toBe(true);
    await expect(field).not.toBeEditable();
    await expect(field).toHaveValue(number);
    await page.unrouteAll();
    await add.click();
    await expect(page.getByText(t("cardChanges.added"))).toBeVisible();
    expect(await writes(upstream, ASSIGN)).toBe(1);
  },
);

test("a card's number is read by the camera where the browser can", async ({
  page,
  member,
  path,
  t,
}) => {
  const number = numberFor(member, "qr");
  await giveCamera(page, number);
  await page.goto(path(routes.cards));
  await page.getByRole("button", { name: t("cardChanges.addTitle") }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: t("cardChanges.scan") }).click();
  await expect(sheet.getByLabel(t("cardChanges.number"))).toHaveValue(number);
  await sheet.getByRole("button", { name: t("cardChanges.add") }).click();
  await expect(page.getByText(t("cardChanges.added"))).toBeVisible();
});

test(
  "a lost card is blocked after asking, and replaced",
  { tag: "@walk" },
  async ({ page, member, upstream, path, t }) => {
    const [card] = await read<Card[]>(page.request, api.cards);
    await page.goto(path(routes.card(card!.id)));
    await page.getByRole("button", { name: t("cardChanges.block") }).click();
    const sheet = page.getByRole("dialog", { name: t("cardChanges.blockTitle") });
    await expect(sheet).toContainText(member.cardNumber.slice(-4));
    await expectAccessible(page);
    expect(await writes(upstream, PUT)).toBe(0);
    // The answer is lost on the way: what is true stands upstream.
    await upstream.fault(PUT, { kind: "applyThenReset" }, 1);
    await sheet.getByRole("button", { name: t("cardChanges.blockConfirm") }).click();
    await expect(page.getByText(t("cardChanges.blocked"))).toBeVisible();
    await expect(page.getByText(t("cards.notice.blocked.title"))).toBeVisible();
    expect(await writes(upstream, PUT)).toBe(1);
    expect((await upstream.state()).cards).toMatchObject([{ cardId: card!.id, state: 0 }]);

    await expect(page.getByRole("button", { name: t("cardChanges.havePlastic") })).toBeVisible();
    await expectAccessible(page);
    await expectNoSideScroll(page);
    await page.getByRole("button", { name: t("cardChanges.getNew") }).click();
    await expect(page.getByText(t("cardChanges.added"))).toBeVisible();
    await expect(page).not.toHaveURL(new RegExp(routes.card(card!.id)));
    await expect(page.getByText(t("cards.state.active"))).toBeVisible();
    expect((await upstream.state()).cards.map(({ state }) => state)).toEqual([0, 1]);
    await page.goto(path(routes.card(card!.id)));
    await expect(page.getByText(t("cards.notice.blocked.title"))).toBeVisible();
    await expect(page.getByRole("button", { name: t("cardChanges.getNew") })).toHaveCount(0);
  },
);

test(
  "a card's files are downloads of this site, of one's own cards only",
  { tag: "@walk" },
  async ({ page, member: _member, path, t, locale, freshMember, signIn }) => {
    const [card] = await read<Card[]>(page.request, api.cards);
    const id = card!.id;
    await page.goto(path(routes.card(id)));
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: t("cardChanges.file.qr-png") }).click();
    const picture = await download;
    expect(picture.suggestedFilename()).toBe("card-qr.png");
    expect(new URL(picture.url()).pathname).toBe(api.cardFile(id, "qr-png"));
    expect(new URL(picture.url()).search).toBe(`?locale=${locale}`);
    const pass = await page.request.get(api.cardFile(id, "wallet"));
    expect(pass.headers()).toMatchObject({
      "content-type": "application/vnd.apple.pkpass",
      "content-disposition": 'attachment; filename="card.pkpass"',
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
    expect((await page.request.get(api.cardFile(id, "exe"))).status()).toBe(400);
    await page.context().clearCookies();
    expect((await page.request.get(api.cardFile(id, "png"))).status()).toBe(401);
    await signIn(await freshMember("new"));
    expect((await page.request.get(api.cardFile(id, "png"))).status()).toBe(404);
  },
);
