import type { Page } from "@playwright/test";
import type { Card } from "@/lib/contracts/cards";
import type { RewardCatalogue } from "@/lib/contracts/rewards";
import type { VoucherBook } from "@/lib/contracts/vouchers";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, test, type Upstream } from "./fixtures";
import { ONCE } from "./support/once";
import { read } from "./support/pages";
import { SANDBOX_ORIGIN } from "./support/ports";
import type { Translate } from "./support/translate";

const AT_ONCE = 50;

for (const { name, operation, wish } of ONCE) {
  test(
    `${name}: ${AT_ONCE} identical requests at once are one write, and all may know`,
    { tag: "@once" },
    async ({ baseURL }) => {
      const mine = await wish({ origin: baseURL ?? "", upstreamOrigin: SANDBOX_ORIGIN });
      await mine.fault(operation, { kind: "delay", ms: 300 });
      const told = await Promise.all(Array.from({ length: AT_ONCE }, () => mine.tell()));
      expect(await mine.writes()).toHaveLength(1);
      expect(told.filter((learnt) => learnt !== "one" && learnt !== "unknown")).toEqual([]);
      expect(told).toContain("one");
      expect(await mine.tell()).toBe("one");
      expect(await mine.writes()).toHaveLength(1);
    },
  );
}

/** A write as a member makes it, on its page. */
interface Gesture {
  name: string;
  operation: string;
  /** Where it is done. */
  route(page: Page): Promise<string>;
  /** The button that asks, and the one in the sheet that means it. */
  open(t: Translate): string;
  confirm(t: Translate): string;
  /** What the member is told in the end, and, asked about after a reload, meanwhile. */
  done(t: Translate): string;
  asking?(t: Translate): string;
}

const gestures: Gesture[] = [
  {
    name: "redeem",
    operation: "POST /rewards/{reward_id}/actions/create-voucher",
    route: async (page) => {
      const { items } = await read<RewardCatalogue>(page.request, api.rewards);
      return routes.reward(items.find(({ pointsCost }) => pointsCost === 200)?.id ?? "");
    },
    open: (t) => t("rewards.get", { count: 200 }),
    confirm: (t) => t("rewards.get", { count: 200 }),
    done: (t) => t("rewards.redeem.doneTitle"),
    asking: (t) => t("rewards.redeem.pending"),
  },
  {
    name: "return",
    operation: "DELETE /vouchers/{voucher_id}",
    route: async (page) => {
      const { items } = await read<VoucherBook>(page.request, api.vouchers);
      return routes.voucher(items.find((it) => it.returnable && it.pointsCost === 200)?.id ?? "");
    },
    open: (t) => t("vouchers.return", { count: 200 }),
    confirm: (t) => t("vouchers.returnConfirm", { count: 200 }),
    done: (t) => t("vouchers.returned", { count: 200 }),
    asking: (t) => t("vouchers.returnAsking"),
  },
  {
    name: "block a card",
    operation: "PUT /cards/{card_id}",
    route: async (page) => {
      const [card] = await read<Card[]>(page.request, api.cards);
      return routes.card(card?.id ?? "");
    },
    open: (t) => t("cardChanges.block"),
    confirm: (t) => t("cardChanges.blockConfirm"),
    done: (t) => t("cardChanges.blocked"),
  },
];

const writes = async (upstream: Upstream, wanted: string) =>
  (await upstream.requests()).filter(({ operation }) => operation === wanted).length;

for (const { name, operation, route, open, confirm, done, asking } of gestures) {
  /** Opens its page and asks for it; what is left is the button that means it. */
  const ready = async (page: Page, address: string, t: Translate) => {
    await page.goto(address);
    await page
      .getByRole("main")
      .getByRole("button", { name: open(t) })
      .click();
    return page.getByRole("dialog").getByRole("button", { name: confirm(t) });
  };

  test(
    `${name}: a double click and a reload while it is under way are one write, whose end is told`,
    { tag: "@once" },
    async ({ page, member: _member, upstream, path, t }) => {
      const button = await ready(page, path(await route(page)), t);
      await upstream.fault(operation, { kind: "delay", ms: 2_500 });
      await button.dblclick();
      await expect.poll(() => writes(upstream, operation)).toBe(1);
      await page.reload();
      if (asking) await expect(page.getByText(asking(t)).first()).toBeVisible();
      await expect(page.getByText(done(t)).first()).toBeVisible();
      expect(await writes(upstream, operation)).toBe(1);
    },
  );

  test(
    `${name}: two tabs, one of which goes back and forward, are one write that both are told of`,
    { tag: "@once" },
    async ({ page, context, member: _member, upstream, path, t }) => {
      const address = path(await route(page));
      const other = await context.newPage();
      await page.goto(path(routes.points));
      const button = await ready(page, address, t);
      const otherButton = await ready(other, address, t);
      await upstream.fault(operation, { kind: "delay", ms: 1_200 });
      await Promise.all([button.click(), otherButton.click()]);
      await expect.poll(() => writes(upstream, operation)).toBe(1);
      await page.goBack();
      await page.goForward();
      for (const tab of [page, other]) {
        await expect(tab.getByText(done(t)).first()).toBeVisible();
      }
      expect(await writes(upstream, operation)).toBe(1);
    },
  );
}
