import type { Page } from "@playwright/test";
import { agreementId } from "@/lib/sandbox/seed/agreements";
import type { Card } from "@/lib/contracts/cards";
import type { RewardCatalogue } from "@/lib/contracts/rewards";
import type { StoreList } from "@/lib/contracts/stores";
import type { VoucherBook } from "@/lib/contracts/vouchers";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { decode, expect, expectAccessible, expectWhole, test } from "./fixtures";
import { read } from "./support/pages";

const FULL = { tag: ["@once", "@full"] };

interface Moves {
  /** One for each time the browser drew a page's coming and going. */
  moves: string[][];
}

/** Writes down what moves, each time something does. */
const watchMoves = (page: Page) =>
  page.addInitScript(() => {
    const moves: string[][] = [];
    Object.assign(window, { moves });
    const watch = ({ ready }: ViewTransition) =>
      void ready.then(
        () => {
          const drawn = document.documentElement.getAnimations({ subtree: true });
          // Those without duration are how React leaves out what does not change.
          const parts = drawn
            .map(({ effect }) => effect as KeyframeEffect)
            .filter((effect) => Number(effect.getTiming().duration) > 0)
            .map(({ pseudoElement }) => /^::view-.*\((.+)\)/.exec(pseudoElement ?? "")?.[1])
            .filter((part) => part !== undefined);
          moves.push([...new Set(parts)]);
        },
        () => moves.push(["skipped"]),
      );
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (how) => {
      const transition = start(how);
      watch(transition);
      return transition;
    };
  });

const movesOf = (page: Page): Promise<string[][]> =>
  page.evaluate(() => (window as unknown as Moves).moves);

/** Nothing of a page is left on paper that can only be pressed or led elsewhere. */
async function expectPaper(page: Page): Promise<void> {
  for (const role of ["navigation", "button"] as const) {
    for (const it of await page.getByRole(role).all()) await expect(it).toBeHidden();
  }
  // What unfolds has no role of its own.
  for (const it of await page.locator("summary").all()) await expect(it).toBeHidden();
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return { backgroundColor, color };
  });
  expect(colours).toEqual({ backgroundColor: "rgb(255, 255, 255)", color: "rgb(0, 0, 0)" });
}

test("a card is printed so that a till can read it, by day and by night", async ({
  page,
  member: _member,
  path,
  t,
  locale,
}) => {
  const cards = await read<Card[]>(page.request, api.cards, locale);
  const card = cards.find(({ state, code }) => state === "active" && code.picture)!;
  await page.goto(path(routes.card(card.id)));
  await expectWhole(page);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expectPaper(page);
  const sheet = page.locator("main [data-code-shown]");
  await expect(sheet).toContainText("Kavárna Club");
  expect((await decode(sheet)).text).toBe(card.number);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => Object.assign(window, { print: () => (document.title = "printed") }));
  await page.getByRole("button", { name: t("common.print") }).click();
  await expect(page).toHaveTitle("printed");
  await page.goto(path(`${routes.card(card.id)}?view=webview`));
  await expectWhole(page);
  await expect(sheet).toBeVisible();
  await expect(page.getByRole("button", { name: t("common.print") })).toBeHidden();
});

test(
  "a voucher and the till are printed with what is read and written there",
  FULL,
  async ({ page, member: _member, path, locale }) => {
    const { items } = await read<VoucherBook>(page.request, api.vouchers, locale);
    const voucher = items.find(({ state }) => state === "usable")!;
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.goto(path(routes.voucher(voucher.id)));
    await expectWhole(page);
    await expectPaper(page);
    await expect(page.getByRole("article")).toContainText(voucher.name);
    const { code } = await read<{ code: string }>(page.request, api.voucher(voucher.id), locale);
    expect((await decode(page.locator("main [data-code-shown]"))).text).toBe(code);

    await page.goto(path(`${routes.checkout}?use=${voucher.id}`));
    await expectWhole(page);
    await expectPaper(page);
    const codes = page.locator("main [data-code-shown]");
    await expect(codes).toHaveCount(2);
    expect((await decode(codes.last())).text).toBe(code);
  },
);

test(
  "pages come and go, a ticket grows; still where wanted",
  FULL,
  async ({ page, member: _member, path, t, locale }) => {
    await watchMoves(page);
    const { items } = await read<VoucherBook>(page.request, api.vouchers, locale);
    const voucher = items.find(({ state }) => state === "usable")!;
    await page.goto(path(routes.vouchers));
    await expectWhole(page);
    expect(await movesOf(page), "nothing moves while a page loads").toEqual([]);
    const tickets = page.locator(`main a[href*="${routes.vouchers}/"]`);
    const all = await tickets.count();
    await page.getByRole("searchbox").fill(voucher.name);
    await expect.poll(() => tickets.count()).toBeLessThan(all);
    await page.getByRole("searchbox").fill("");
    await expect(tickets).toHaveCount(all);
    expect(await movesOf(page), "nor while something is looked for").toEqual([]);
    const ticket = page.locator(`main a[href$="${routes.voucher(voucher.id)}"]`);
    // Now and then another commit of React's takes what a link says of its navigation, and the page
    // simply replaces the other: seen once in ten on a busy machine.
    await expect(async () => {
      await page.goto(path(routes.vouchers));
      await expectWhole(page);
      await ticket.click();
      await expect(page.getByRole("heading", { name: voucher.name })).toBeVisible();
      await expectWhole(page);
      await expect.poll(() => movesOf(page)).toHaveLength(1);
      expect((await movesOf(page))[0]).toContain(`voucher-${voucher.id}`);
    }).toPass();
    await expect(page.locator("h1")).toBeInViewport();

    await page.goBack();
    await expect(ticket).toBeVisible();
    await expectWhole(page);
    expect(await movesOf(page), "the browser's way back is its own").toHaveLength(1);

    const { items: rewards } = await read<RewardCatalogue>(page.request, api.rewards, locale);
    await page
      .getByRole("link", { name: t("nav.rewards"), exact: true })
      .first()
      .click();
    await expect(
      page.locator(`main a[href*="${routes.reward(rewards[0]!.id)}"]`).first(),
    ).toBeVisible();
    await expect.poll(() => movesOf(page)).toHaveLength(2);
    expect((await movesOf(page))[1], "a page came and went").toContain("root");

    await page.goto(path(routes.rewards));
    await expectWhole(page);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page
      .getByRole("link", { name: t("nav.vouchers"), exact: true })
      .first()
      .click();
    await expect(ticket).toBeVisible();
    await expect.poll(() => movesOf(page), { message: "nothing of it moves" }).toEqual([[]]);
  },
);

test(
  "what can be had back is given back from the toast, and refusals put back what showed",
  FULL,
  async ({ page, member: _member, upstream, path, t, locale }) => {
    const undo = page.getByRole("button", { name: t("common.undo") });
    const consentOf = async () => {
      const { profile } = await upstream.state();
      const { consents } = profile["personal_information"] as {
        consents: { consent_id: string; consent_value: number }[];
      };
      return consents.find(({ consent_id: id }) => id === agreementId("profiling"))?.consent_value;
    };
    const name = locale === "cs" ? "Nabídky na míru" : "Offers that suit me";
    const give = page.getByRole("button", { name: t("consents.giveNamed", { name }) });
    const withdraw = page.getByRole("button", { name: t("consents.withdrawNamed", { name }) });
    await page.goto(path(routes.consents));
    await upstream.fault("PUT /customers/{customer_id}", { kind: "delay", ms: 1_500 }, 1);
    await give.click();
    await expect(withdraw, "before upstream has said so").toBeVisible({ timeout: 1_000 });
    await expect(page.getByText(t("consents.givenDone"))).toBeVisible();
    expect(await consentOf()).toBe(1);
    await expectAccessible(page);
    await undo.click();
    await expect(page.getByText(t("common.undone"))).toBeVisible();
    await expect(give).toBeVisible();
    expect(await consentOf()).not.toBe(1);

    const { items } = await read<StoreList>(page.request, api.stores, locale);
    const storeOf = async () =>
      ((await upstream.state()).profile["personal_information"] as { store_id: string }).store_id;
    const was = await storeOf();
    const other = items.find(({ id }) => id !== was)!;
    await page.goto(path(routes.store(other.id)));
    const makeYours = page.getByRole("button", { name: t("stores.makeYours") });
    const fault = await upstream.fault("PUT /customers/{customer_id}", {
      kind: "status",
      status: 403,
    });
    await makeYours.click();
    await expect(page.getByText(t("errors.forbidden"))).toBeVisible();
    await expect(makeYours).toBeVisible();
    expect(await storeOf()).toBe(was);
    await fault();
    await makeYours.click();
    await expect(undo).toBeVisible();
    expect(await storeOf()).toBe(other.id);
    // The toast outlives the page it began on, and so does what it offers.
    await page
      .getByRole("link", { name: t("nav.vouchers"), exact: true })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`${routes.vouchers}$`));
    await undo.click();
    await expect(page.getByText(t("common.undone"))).toBeVisible();
    expect(await storeOf()).toBe(was);
  },
);
