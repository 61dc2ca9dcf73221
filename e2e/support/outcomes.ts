import { expect } from "@playwright/test";
import * as api from "@/lib/api";
import type { Card } from "@/lib/contracts/cards";
import { routes } from "@/lib/routes";
import { read } from "./pages";
import { REWARD_COST, rewardRoute } from "./rewards";
import { field, newEmail, press } from "./registration";
import { main, open, said, tap, tapInSheet, type Stage, type State } from "./state";

/** The page of a reward that the member can pay for. */
async function openReward(stage: Stage): Promise<string> {
  await open(stage, await rewardRoute(stage.page.request));
  return stage.t("rewards.get", { count: REWARD_COST });
}

/** What comes of what somebody did, for better or worse. */
export const OUTCOMES: readonly State[] = [
  {
    name: "a refused sign-in",
    template: null,
    reach: async (stage) => {
      await open(stage, routes.signIn);
      await stage.page
        .getByLabel(stage.t("signIn.login"), { exact: true })
        .fill("nobody@example.com");
      await stage.page.getByLabel(stage.t("signIn.password"), { exact: true }).fill("Wrong-1");
      await tap(stage, stage.t("signIn.submit"));
      await expect(main(stage).getByRole("alert")).toBeFocused();
    },
  },
  {
    name: "a session that ended",
    template: null,
    reach: async (stage) => {
      await open(stage, `${routes.signIn}?ended=1&returnTo=${routes.vouchers}`);
      await said(stage, stage.t("signIn.ended"));
    },
  },
  {
    name: "a code on its way",
    template: null,
    reach: async (stage) => {
      await open(stage, routes.register);
      await field(stage.page, stage.t("registration.fields.email")).fill(newEmail("states"));
      await press(stage.page, stage.t("contactProof.send"));
      await expect(field(stage.page, stage.t("contactProof.code"))).toBeFocused();
    },
  },
  {
    name: "a link for a new password",
    template: null,
    reach: async (stage) => {
      await open(stage, routes.forgotPassword);
      await field(stage.page, stage.t("passwordReset.email")).fill(newEmail("states"));
      await press(stage.page, stage.t("passwordReset.submit"));
      await said(stage, stage.t("passwordReset.sent.title"));
    },
  },
  {
    name: "the menu of languages",
    template: null,
    reach: async (stage) => {
      await open(stage, routes.home);
      await stage.page.getByRole("button", { name: stage.t("language.label") }).press("Enter");
      await expect(stage.page.getByRole("button", { name: "Deutsch" })).toBeVisible();
    },
  },
  {
    name: "a page that is not there",
    template: null,
    reach: async (stage) => {
      expect((await open(stage, "/no-such-page"))?.status()).toBe(404);
    },
  },
  {
    name: "a new voucher",
    reach: async (stage) => {
      const get = await openReward(stage);
      await tap(stage, get);
      await tapInSheet(stage, get);
      await said(stage, stage.t("rewards.redeem.doneTitle"));
    },
  },
  {
    name: "a refused redemption",
    reach: async (stage) => {
      const status = { kind: "status", status: 404 } as const;
      await stage.upstream.fault("POST /rewards/{reward_id}/actions/create-voucher", status);
      const get = await openReward(stage);
      await tap(stage, get);
      await tapInSheet(stage, get);
      await said(stage, stage.t("rewards.redeem.refusedTitle"));
    },
  },
  {
    name: "a toast",
    reach: async (stage) => {
      await open(stage, routes.consents);
      const give = stage.t("consents.giveNamed", { name: "" }).trim();
      await main(stage).getByRole("button", { name: give }).first().click();
      await said(stage, stage.t("consents.givenDone"));
    },
  },
  {
    name: "a gift card's balance",
    reach: async (stage) => {
      await open(stage, routes.credits);
      await stage.page.getByLabel(stage.t("wallet.giftCard.number")).fill("7391 0042 8815 3306");
      await tap(stage, stage.t("wallet.giftCard.check"));
      await expect(main(stage).locator("form + [aria-live]")).toContainText("350");
    },
  },
  {
    name: "no network",
    reach: async (stage) => {
      await open(stage, routes.home);
      // What tells of it is loaded a moment after the page.
      const statuses = stage.page.locator("body > [role=status]");
      await expect(statuses.nth(2)).toBeAttached();
      await stage.page.context().setOffline(true);
      await said(stage, stage.t("offline.notice"));
    },
  },
  {
    name: "a page inside an app",
    reach: async (stage) => {
      await open(stage, `${routes.vouchers}?view=webview`);
      await expect(stage.page.locator("[data-view=webview]").first()).toBeAttached();
    },
  },
  {
    name: "a search that finds nothing",
    reach: async (stage) => {
      await open(stage, `${routes.stores}?q=xyzzy`);
      await said(stage, stage.t("stores.noMatch", { query: "xyzzy" }));
    },
  },
  {
    name: "a blocked card",
    template: "blocked",
    reach: async (stage) => {
      const cards = await read<Card[]>(stage.page.request, api.cards);
      const card = cards.find(({ state }) => state === "blocked");
      if (!card) throw new Error("The seed has no blocked card");
      await open(stage, routes.card(card.id));
      await said(stage, stage.t("cards.state.blocked"));
    },
  },
  {
    name: "a till that would refuse the card",
    template: "blocked",
    reach: async (stage) => {
      await open(stage, routes.checkout);
      await said(stage, stage.t("checkout.refused.what"));
    },
  },
];
