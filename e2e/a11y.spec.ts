import type { Page } from "@playwright/test";
import { addressOf, GUEST_PAGES, MEMBER_PAGES, type KnownPage } from "@/lib/cli/pages";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, expectWhole, test } from "./fixtures";
import { doubleText, lostText, movement, smallTargets, tabThrough } from "./support/access-checks";
import { read } from "./support/pages";

test.describe.configure({ timeout: 120_000 });

test("an unknown page has no accessibility violation", async ({ page, path }) => {
  await page.goto(path("/no-such-page"));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await expectNoSideScroll(page);
});

for (const template of ["new", "top", "blocked", "hostile"] as const) {
  test.describe(`the ${template} member`, () => {
    test.use({ template });
    test("meets no accessibility violation", { tag: "@once" }, async ({ page, member, path }) => {
      expect(member.customerId).toBeTruthy();
      for (const route of [routes.home, routes.cards, routes.vouchers, routes.rewards]) {
        await page.goto(path(route));
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectAccessible(page);
        await expectNoSideScroll(page);
      }
    });
  });
}

test(
  "errors have no accessibility violation",
  { tag: "@walk" },
  async ({ page, member, upstream, path, t }) => {
    expect(member.customerId).toBeTruthy();
    await upstream.fault("*", { kind: "status", status: 503 });
    for (const route of [routes.home, routes.cards, routes.vouchers, routes.profile]) {
      await page.goto(path(route));
      await expect(page.getByText(t("errors.upstream_unavailable")).first()).toBeVisible();
      await expectAccessible(page);
    }
  },
);

/** German: no other of our languages has longer words. */
const LONGEST = "de";

const PHONE = { width: 390, height: 844 };
const NARROWEST = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 800 };

const softly = expect.configure({ soft: true });

/** What axe does not look for, on a page that is open. */
async function expectUsable(page: Page): Promise<void> {
  expect.soft(await movement(page), "what moves though motion is reduced").toEqual([]);
  expect.soft(await smallTargets(page), "targets under 24 px").toEqual([]);
  const stops = await tabThrough(page);
  expect.soft(stops.length, "places that the Tab key reaches").toBeGreaterThan(0);
  const problems = stops.filter(({ ringed, hidden, inOrder }) => !ringed || hidden || !inOrder);
  expect.soft(problems, "stops of the Tab key").toEqual([]);
  await expectReflow(page, NARROWEST, { text: "100 %" });
  await doubleText(page);
  await expectReflow(page, DESKTOP, { text: "200 %", mayShorten: true });
  await expectReflow(page, PHONE, { text: "200 %" });
}

/** In a window of this size nothing is lost, and nothing scrolls sideways. */
async function expectReflow(
  page: Page,
  size: typeof PHONE,
  { text, mayShorten = false }: { text: string; mayShorten?: boolean },
): Promise<void> {
  await page.setViewportSize(size);
  await expectNoSideScroll(page);
  // The window takes its new size in steps.
  await softly
    .poll(() => lostText(page, mayShorten), { message: `text lost at ${text}, ${size.width} px` })
    .toEqual([]);
}

/** Opens a page as a visitor who wants no motion, and looks at it from every side. */
async function walk(page: Page, known: KnownPage): Promise<void> {
  const route = await addressOf(known, (address) => read(page.request, address));
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`/${LONGEST}${route}`);
  await expectWhole(page);
  await expectUsable(page);
  await page.setViewportSize(PHONE);
  await expectAccessible(page, ["forced"]);
}

const WALK = { tag: ["@once", "@full"] };

for (const known of GUEST_PAGES) {
  test(`everyone can use a guest's ${known.name}`, WALK, ({ page }) => walk(page, known));
}

for (const known of MEMBER_PAGES) {
  test(`everyone can use a member's ${known.name}`, WALK, ({ page, member: _member }) =>
    walk(page, known),
  );
}
