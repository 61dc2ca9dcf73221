import { writeFileSync } from "node:fs";
import * as api from "@/lib/api";
import type { Card } from "@/lib/contracts/cards";
import type { TillVouchers } from "@/lib/contracts/checkout";
import type { RewardCatalogue } from "@/lib/contracts/rewards";
import { languageName } from "@/lib/i18n/language-name";
import { routes } from "@/lib/routes";
import { translator } from "../support/translate";
import { expect, test, type Visitor } from "./fixtures";

const numberOf = async (visitor: Visitor, locale: string): Promise<string> => {
  const [card] = await visitor.ask<Card[]>(api.cards, locale);
  return card!.number;
};

test("sign-in, card and till screen", async ({ visitor, signIn, path, t, locale }, testInfo) => {
  const look = async (name: string) =>
    writeFileSync(testInfo.outputPath(`${name}.png`), await visitor.look());
  await signIn();
  await look("home");
  const [card] = await visitor.ask<Card[]>(api.cards, locale);
  const { items } = await visitor.ask<TillVouchers>(api.usableVouchers, locale);

  await visitor.open(path(routes.cards));
  await visitor.click({ role: "link", href: path(routes.card(card!.id)), within: "main" });
  await visitor.scans(card!.number);
  await look("card");

  await visitor.open(path(routes.home));
  await visitor.click({ role: "link", href: path(routes.checkout) });
  await visitor.sees({ role: "heading", name: t("checkout.title") });
  await visitor.scans(card!.number);
  await look("till");
  await visitor.click({ role: "button", name: t("checkout.addVouchers") });
  const sheet = { role: "dialog", name: t("checkout.chooseTitle") } as const;
  await visitor.click({ role: "checkbox", within: sheet });
  await visitor.click({
    role: "button",
    name: t("checkout.chosen", { count: 1 }),
    within: sheet,
  });
  await visitor.misses(sheet);
  const { name, code } = items[0]!;
  const tabs = { role: "navigation", name: t("checkout.codes") } as const;
  await visitor.click({ role: "button", name, within: tabs });
  await visitor.scans(code!);
  await look("till-voucher");
});

test("a redemption", async ({ visitor, signIn, upstream, path, t, locale }) => {
  await signIn();
  const { items } = await visitor.ask<RewardCatalogue>(api.rewards, locale);
  const reward = items.find(({ pointsCost }) => pointsCost === 200)!;
  const { points } = await upstream.state();
  await visitor.open(path(routes.reward(reward.id)));
  const get = { role: "button", name: t("rewards.get", { count: 200 }) } as const;
  await visitor.click({ ...get, within: "main" });
  await visitor.click({ ...get, within: { role: "dialog" } });
  await visitor.sees({ role: "heading", name: t("rewards.redeem.doneTitle") });
  const code = await visitor.scan();
  const after = await upstream.state();
  expect(after.points).toBe(points - 200);
  expect(after.vouchers.map((voucher) => voucher.code)).toContain(code);
});

test("language and sign-out", async ({ visitor, signIn, upstream, path, locale }) => {
  await signIn();
  await visitor.hasKept();
  await visitor.open(path(routes.profile));
  const other = locale === "en" ? "cs" : "en";
  const there = translator(other);
  await visitor.click({ role: "button", name: languageName(other), within: "main" });
  await visitor.isAt(`/${other}${routes.profile}`);
  await visitor.sees({ role: "heading", name: there("profile.title") });

  await visitor.click({ role: "button", name: there("nav.more") });
  await visitor.click({
    role: "button",
    name: there("nav.signOut"),
    within: { role: "dialog", name: there("nav.more") },
  });
  await visitor.sees({ role: "link", name: there("nav.signIn") });
  const tokens = async () => (await upstream.state()).tokens;
  await expect.poll(tokens, "no token acts for the member any more").toEqual([]);
  await visitor.hasForgotten();
  await visitor.open(path(routes.cards));
  await visitor.isAt(path(routes.signIn));
});

for (const place of ["the browser", "the brand's app"] as const) {
  test(`without a network, the till on a repeat visit in ${place}`, async ({
    visitor,
    signIn,
    site,
    path,
    t,
    locale,
  }) => {
    site.front.inApp = place === "the brand's app";
    await signIn();
    if (site.front.inApp) {
      await visitor.open(`${path(routes.home)}?view=webview`);
      await expect
        .poll(() => visitor.heard())
        .toContainEqual(expect.objectContaining({ type: "ready", visitor: "member" }));
    }
    await visitor.hasKept();
    const number = await numberOf(visitor, locale);
    await site.front.stop();
    try {
      await visitor.open(path(routes.checkout));
      await visitor.scans(number);
      await visitor.click({ role: "button", name: t("checkout.refresh") });
      await visitor.reads(t("checkout.notFresh"));
      await visitor.open(path(routes.points));
      await visitor.sees({ role: "heading", name: t("offline.title") });
      await visitor.click({ role: "link", name: t("offline.toTill") });
      await visitor.scans(number);
    } finally {
      await site.front.start();
      site.front.inApp = false;
    }
  });
}
