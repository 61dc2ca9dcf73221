import type { Locator, Page } from "@playwright/test";
import * as api from "@/lib/api";
import type { Relations } from "@/lib/contracts/referrals";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectWhole, test } from "./fixtures";
import { read } from "./support/pages";
import { REWARD_COST, rewardRoute } from "./support/rewards";
import { SHEETS } from "./support/sheets";

// Journeys with the keyboard alone: nothing here is clicked.

/** More than the stops of any page that is walked through. */
const MOST_STOPS = 90;

/** Goes on with the Tab key until the control has the focus, and that can be seen. */
async function reach(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  const here = () => control.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await here()) {
      await expect(control).toHaveCSS("outline-style", "solid");
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not lead to ${control}`);
}

async function press(page: Page, control: Locator, key = "Enter"): Promise<void> {
  await reach(page, control);
  await page.keyboard.press(key);
}

/** A page that was come to by a link: its content has the focus, and its name is told. */
async function expectArrived(page: Page, route: string | RegExp): Promise<void> {
  await expect(page).toHaveURL(route);
  await expect(page.getByRole("main")).toBeFocused();
  await expectWhole(page);
  // Next tells the title, or the heading where the title is still on its way.
  // What is told comes after what is shown.
  await expect(async () => {
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    const told = await page.locator("#__next-route-announcer__").innerText();
    expect([heading, await page.title()]).toContain(told);
  }).toPass();
}

test(
  "from sign-in to sign-out with the keyboard alone",
  { tag: "@once" },
  async ({ page, path, t, freshMember }) => {
    test.slow();
    const member = await freshMember();
    const main = page.getByRole("main");
    const dialog = page.getByRole("dialog");
    const skip = page.getByRole("link", { name: t("nav.skip") });
    const place = (name: string) =>
      page
        .getByRole("navigation", { name: t("nav.label") })
        .getByRole("link", { name, exact: true });

    await page.goto(path(routes.signIn));
    await page.keyboard.press("Tab");
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(main).toBeFocused();
    await reach(page, main.getByLabel(t("signIn.login"), { exact: true }));
    await page.keyboard.press("Enter");
    await expect(main.getByLabel(t("signIn.login"), { exact: true })).toBeFocused();
    await page.keyboard.type(member.login);
    await reach(page, main.getByLabel(t("signIn.password"), { exact: true }));
    await page.keyboard.type(member.password);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(path(routes.home));

    await press(page, place(t("nav.cards")));
    await expectArrived(page, path(routes.cards));
    await press(page, main.locator(`a[href^="${path("/cards/")}"]`).first());
    await expectArrived(page, new RegExp(`${path(routes.cards)}/.+`));

    await press(page, place(t("nav.till")));
    await expect(page.getByRole("heading", { level: 1, name: t("checkout.title") })).toBeVisible();
    const choose = main.getByRole("button", { name: t("checkout.addVouchers"), exact: true });
    await press(page, choose);
    await press(page, dialog.getByRole("checkbox").first(), "Space");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(choose).toBeFocused();
    await expect(page.getByRole("listitem")).toHaveCount(2);
    await page.goBack();

    await press(page, place(t("nav.vouchers")));
    await expectArrived(page, path(routes.vouchers));
    await press(page, main.locator(`a[href^="${path("/vouchers/")}"]`).first());
    await expectArrived(page, new RegExp(`${path(routes.vouchers)}/.+`));

    const reward = await rewardRoute(page.request);
    await press(page, place(t("nav.rewards")));
    await expectArrived(page, path(routes.rewards));
    await press(page, main.locator(`li a[href$="${reward}"]`).last());
    const get = t("rewards.get", { count: REWARD_COST });
    await press(page, main.getByRole("button", { name: get }));
    await press(page, dialog.getByRole("button", { name: get }));
    // What was pressed is gone: the focus stands where what came of it is told.
    await expect(
      dialog.getByRole("heading", { name: t("rewards.redeem.doneTitle") }),
    ).toBeFocused();
    await expect(dialog.getByRole("status").first()).toContainText(t("rewards.redeem.done"));
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(main.locator(":focus")).toHaveCount(1);

    await press(page, page.getByRole("button", { name: t("nav.more"), exact: true }));
    await press(page, dialog.getByRole("button", { name: t("nav.signOut") }));
    await expect(page.getByRole("main").getByRole("link", { name: t("nav.signIn") })).toBeVisible();
  },
);

test.describe("sheets", () => {
  test.describe.configure({ timeout: 60_000 });
  for (const { name, route, opener, guest } of SHEETS) {
    test(
      `the sheet "${name}" keeps the focus, gives it back and is for everyone`,
      { tag: ["@once", "@full"] },
      async ({ page, path, t, freshMember, signIn }) => {
        if (!guest) await signIn(await freshMember());
        await page.goto(path(typeof route === "string" ? route : await route(page)));
        const main = page.getByRole("main");
        const control = opener(main, t, page);
        const dialog = page.getByRole("dialog");
        const focused = dialog.locator(":focus");
        await control.focus();
        await page.keyboard.press("Enter");
        await expect(focused).toHaveCount(1);
        await expect(dialog.locator(".animate-pulse:visible")).toHaveCount(0);
        await expectAccessible(page, ["light", "dark", "forced"]);
        const stops = await dialog
          .locator("a[href], button, input, select, textarea")
          .filter({ visible: true })
          .count();
        // Once around and on: the browser's own bar is the one place beside the sheet.
        for (let stop = 0; stop < stops + 2; stop += 1) {
          await page.keyboard.press("Tab");
          await expect(page.locator(":focus:not(dialog, dialog *)")).toHaveCount(0);
        }
        await page.keyboard.press("Escape");
        await expect(dialog).toBeHidden();
        await expect(control).toBeFocused();

        await page.keyboard.press("Enter");
        await expect(dialog).toBeVisible();
        const last = dialog.getByRole("button").filter({ visible: true }).last();
        const safe = ["return", "block-card", "book", "cancel-booking", "deletion"];
        const close = safe.includes(name)
          ? last
          : dialog.getByRole("button", { name: t("common.close") }).first();
        await close.focus();
        await page.keyboard.press("Enter");
        await expect(dialog).toBeHidden();
        await expect(control).toBeFocused();
      },
    );
  }
});

test(
  "who takes somebody off a list stands at the one beside",
  { tag: ["@once", "@full"] },
  async ({ page, path, t, member: _member }) => {
    const { items } = await read<Relations>(page.request, api.relations);
    expect(items.length).toBeGreaterThan(1);
    await page.goto(path(routes.referrals));
    const remove = page.getByRole("button", { name: t("referrals.remove", { name: "" }).trim() });
    const beside = await remove.nth(1).getAttribute("aria-label");
    await remove.first().focus();
    await page.keyboard.press("Enter");
    const confirm = page
      .getByRole("dialog")
      .getByRole("button", { name: t("referrals.removeConfirm") });
    await press(page, confirm);
    await expect(remove).toHaveCount(items.length - 1);
    await expect(page.getByRole("button", { name: beside ?? "", exact: true })).toBeFocused();
    // The toast that tells of it takes nothing from anybody; who closes it is back where they were.
    const toast = page.getByRole("status").getByRole("button", { name: t("common.close") });
    await toast.focus();
    await page.keyboard.press("Enter");
    await expect(toast).toHaveCount(0);
    await expect(page.getByRole("button", { name: beside ?? "", exact: true })).toBeFocused();
  },
);
