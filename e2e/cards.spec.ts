import type { Page } from "@playwright/test";
import { SYMBOLOGIES, type Symbology } from "@/lib/contracts/barcode";
import type { Card } from "@/lib/contracts/cards";
import { routes } from "@/lib/routes";
import { decode, expect, expectAccessible, expectNoSideScroll, test } from "./fixtures";

/** The decoder's names of our symbologies. */
const FORMATS: Record<Symbology, string> = {
  code128: "Code128",
  ean13: "EAN13",
  qr: "QRCode",
  aztec: "Aztec",
  pdf417: "PDF417",
  datamatrix: "DataMatrix",
};

async function cardsOf(page: Page): Promise<Card[]> {
  const response = await page.request.get("/api/cards");
  expect(response.status()).toBe(200);
  return ((await response.json()) as { data: Card[] }).data;
}

test.describe("a member with a card of every symbology", () => {
  test.use({ template: "top" });

  test("has a large code of each that scans, in the light and in the dark", async ({
    page,
    path,
    t,
    member: _member,
  }) => {
    const cards = await cardsOf(page);
    const active = cards.filter(({ state }) => state === "active");
    expect(new Set(active.map(({ code }) => code.symbology))).toEqual(new Set(SYMBOLOGIES));
    for (const [index, { id, number, code }] of active.entries()) {
      await page.emulateMedia({ colorScheme: index % 2 ? "dark" : "light" });
      await page.goto(path(routes.card(id)));
      const picture = page.getByRole("img", {
        name: codeName(t("cards.codeLabel", { number: "" })),
      });
      expect(await decode(picture)).toEqual({ text: number, format: FORMATS[code.symbology] });
    }
  });

  test("turns each card of the list to a code that scans", async ({
    page,
    path,
    t,
    member: _member,
  }) => {
    const active = (await cardsOf(page)).filter(({ state }) => state === "active");
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(path(routes.cards));
    const turners = page.getByRole("button", { name: t("cards.showCode") });
    await expect(turners).toHaveCount(active.length);
    for (const [index, { number, code }] of active.entries()) {
      const turner = turners.nth(index);
      await turner.click();
      await expect(turner).toHaveAttribute("aria-expanded", "true");
      expect(await decode(turner)).toEqual({ text: number, format: FORMATS[code.symbology] });
    }
  });
});

test("a card turns to its code and back, by touch and by keyboard", async ({
  page,
  path,
  t,
  member: _member,
}) => {
  await page.goto(path(routes.cards));
  const turner = page.getByRole("button", { name: t("cards.showCode") });
  const code = page.getByRole("img", { name: codeName(t("cards.codeLabel", { number: "" })) });
  await expect(code).toHaveCount(0);
  await turner.click();
  await expect(code).toHaveCount(1);
  await expectAccessible(page);
  await turner.press("Enter");
  await expect(code).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSideScroll(page);
});

test("a card's details give its number to copy, its state and its validity", async ({
  page,
  path,
  t,
  member: _member,
}) => {
  const [card] = await cardsOf(page);
  await page.goto(path(routes.cards));
  await page
    .getByRole("link", { name: t("cards.details") })
    .first()
    .click();
  await expect(page).toHaveURL(path(routes.card(card!.id)));
  await expect(page.getByText(card!.number.match(/.{1,4}/g)!.join(" ")).first()).toBeVisible();
  await expect(page.getByText(t("cards.state.active"))).toBeVisible();
  await expect(page.getByRole("button", { name: t("cards.copy") })).toBeVisible();
  await expectAccessible(page);
  await expectNoSideScroll(page);
});

test.describe("a member whose cards a till would refuse", () => {
  test.use({ template: "blocked" });

  test(
    "is told why and offered no code, and still sees the numbers",
    { tag: "@walk" },
    async ({ page, path, t, member: _member }) => {
      const cards = await cardsOf(page);
      expect(cards.map(({ state }) => state).sort()).toEqual(["blocked", "expired", "notYet"]);
      await page.goto(path(routes.cards));
      await expect(page.getByText(t("cards.notice.blocked.title"))).toBeVisible();
      await expect(page.getByRole("button", { name: t("cards.showCode") })).toHaveCount(0);
      await expectAccessible(page);
      for (const { id, number, state } of cards) {
        await page.goto(path(routes.card(id)));
        await expect(page.getByText(number.match(/.{1,4}/g)!.join(" ")).first()).toBeVisible();
        await expect(page.getByText(t(`cards.notice.${state as "blocked"}.body`))).toBeVisible();
        await expect(
          page.getByRole("img", { name: codeName(t("cards.codeLabel", { number: "" })) }),
        ).toHaveCount(0);
      }
      await expectAccessible(page);
    },
  );
});

test(
  "another member's card is not found",
  { tag: "@walk" },
  async ({ page, path, t, freshMember, signIn }) => {
    await signIn(await freshMember("demo"));
    const [foreign] = await cardsOf(page);
    await page.context().clearCookies();
    await signIn(await freshMember("new"));
    expect((await page.request.get(`/api/cards/${foreign!.id}`)).status()).toBe(404);
    await page.goto(path(routes.card(foreign!.id)));
    await expect(page.getByText(t("errors.not_found"))).toBeVisible();
    await expect(page.getByText(foreign!.number.slice(0, 4))).toHaveCount(0);
  },
);

test(
  "cards that upstream fails to give are an error with a way to try again",
  { tag: "@walk" },
  async ({ page, path, t, upstream }) => {
    const end = await upstream.fault("GET /cards", { kind: "status", status: 503 });
    await page.goto(path(routes.cards));
    const again = page.getByRole("button", { name: t("errors.retry") });
    await expect(again).toBeVisible();
    await expectAccessible(page);
    await end();
    await again.click();
    await expect(page.getByRole("button", { name: t("cards.showCode") }).first()).toBeVisible();
  },
);

/** The start of a code's accessible name, whatever the number. */
function codeName(label: string): RegExp {
  return new RegExp(`^${label.trim()}`);
}
