import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, expectWhole, test } from "./fixtures";
import { untiedErrors } from "./support/access-checks";
import { OUTCOMES } from "./support/outcomes";
import { open, said, type State } from "./support/state";
import { upstreamOf } from "./support/upstream";
import { WRONG_FORMS } from "./support/wrong-forms";

// What pages look like once somebody has done something, or nothing is there, or something failed:
// each for everyone, in every look. Open sheets are in `keyboard.spec.ts`.

/** Pages of a member who has nothing yet. */
const EMPTY = (
  [
    [routes.home, "vouchers.noneUsable"],
    [routes.vouchers, "vouchers.empty.usable"],
    [routes.purchases, "purchases.empty"],
    [routes.points, "wallet.empty.points"],
    [routes.messages, "messages.empty"],
    [routes.referrals, "referrals.nobody"],
    [routes.bookings, "bookings.empty.upcoming"],
  ] as const
).map(([route, word]): State => ({
  name: `nothing yet on ${route}`,
  template: "new",
  reach: async (stage) => {
    await open(stage, route);
    await said(stage, stage.t(word));
  },
}));

/** Pages whose data cannot be had. */
const FAILING = [
  routes.checkout,
  routes.rewards,
  routes.purchases,
  routes.messages,
  routes.consents,
].map((route): State => ({
  name: `no answer on ${route}`,
  reach: async (stage) => {
    await stage.upstream.fault("*", { kind: "status", status: 503 });
    await open(stage, route);
    await said(stage, stage.t("errors.upstream_unavailable"));
  },
}));

for (const { name, template = "demo", reach, wrong } of [
  ...WRONG_FORMS,
  ...EMPTY,
  ...FAILING,
  ...OUTCOMES,
]) {
  test(
    `${name}: for everyone`,
    { tag: ["@once", "@full"] },
    async ({ page, t, path, freshMember, signIn }) => {
      test.slow();
      const member = await freshMember(template ?? "demo");
      const upstream = upstreamOf(member);
      if (template !== null) await signIn(member);
      await reach({ page, t, path, upstream });
      await expectWhole(page);
      if (wrong) {
        await expect(page.locator("[aria-invalid=true]").first()).toBeVisible();
        expect(await untiedErrors(page)).toEqual([]);
      }
      await expectAccessible(page, ["light", "dark", "forced"]);
      await expectNoSideScroll(page);
      await upstream.clear();
    },
  );
}
