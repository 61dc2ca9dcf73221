import { expect, test, type Upstream } from "./fixtures";
import { routes } from "@/lib/routes";
import { GESTURES } from "./support/gestures";
import { ONCE } from "./support/once";
import { SANDBOX_ORIGIN } from "./support/ports";
import {
  faultFor,
  field,
  fillSteps,
  newEmail,
  press,
  proveEmail,
  requestsAbout,
} from "./support/registration";

const AT_ONCE = 50;

test(
  `any write that happens once: ${AT_ONCE} identical requests at once are one, and all may know`,
  { tag: "@once" },
  async ({ baseURL }) => {
    const inTurn = ONCE.map(({ name, operation, wish }) => async () => {
      await test.step(name, async () => {
        const mine = await wish({ origin: baseURL ?? "", upstreamOrigin: SANDBOX_ORIGIN });
        await mine.fault(operation, { kind: "delay", ms: 300 });
        const told = await Promise.all(Array.from({ length: AT_ONCE }, () => mine.tell()));
        expect(await mine.writes(), name).toHaveLength(1);
        expect(told.filter((learnt) => learnt !== "one" && learnt !== "unknown")).toEqual([]);
        expect(told).toContain("one");
        expect(await mine.tell(), name).toBe("one");
        expect(await mine.writes(), name).toHaveLength(1);
      });
    });
    const half = inTurn.length / 2;
    await Promise.all(
      [inTurn.slice(0, half), inTurn.slice(half)].map(async (steps) => {
        for (const step of steps) await step();
      }),
    );
  },
);

const writes = async (upstream: Upstream, wanted: string) =>
  (await upstream.requests()).filter(({ operation }) => operation === wanted).length;

for (const { name, operation, plan, done, asking } of GESTURES) {
  test(
    `${name}: a double click, a reload meanwhile and a second tab are one write, whose end both tabs tell`,
    { tag: name === "redeem" ? "@once" : ["@once", "@full"] },
    async ({ page, context, member: _member, upstream, path, t }) => {
      const { route, ready } = await plan(page, t);
      const other = await context.newPage();
      const tabs = [page, other];
      await Promise.all(tabs.map((tab) => tab.goto(path(route))));
      // One after another, as hands do: what one tab keeps reaches the other a moment later.
      const button = await ready(page);
      const otherButton = await ready(other);
      await upstream.fault(operation, { kind: "delay", ms: 2_500 });
      await Promise.all([button.dblclick(), otherButton.click()]);
      await expect.poll(() => writes(upstream, operation)).toBe(1);
      await page.reload();
      if (asking) await expect(page.getByText(asking(t)).first()).toBeVisible();
      await Promise.all(tabs.map((tab) => expect(tab.getByText(done(t)).first()).toBeVisible()));
      expect(await writes(upstream, operation)).toBe(1);
    },
  );

  test(
    `${name}: back and forward again while it is under way is one write, whose end is told`,
    { tag: ["@once", "@full"] },
    async ({ page, member: _member, upstream, path, t }) => {
      const { route, ready } = await plan(page, t);
      await page.goto(path(routes.points));
      await page.goto(path(route));
      const button = await ready(page);
      await upstream.fault(operation, { kind: "delay", ms: 4_000 });
      await button.click();
      await expect.poll(() => writes(upstream, operation)).toBe(1);
      await page.goBack();
      await page.goForward();
      await expect(page.getByText(done(t)).first()).toBeVisible();
      expect(await writes(upstream, operation)).toBe(1);
    },
  );
}

test(
  "register: a double click and a reload meanwhile make one member, whom the same again signs in",
  { tag: ["@once", "@full"] },
  async ({ page, path, t }, { project }) => {
    const email = newEmail(project.name);
    await page.goto(path(routes.register));
    await proveEmail(page, t, email);
    await fillSteps(page, t);
    await faultFor(email, { operation: "POST /customers", fault: { kind: "delay", ms: 2_000 } });
    await page
      .getByRole("main")
      .getByRole("button", { name: t("registration.submit") })
      .dblclick();
    await expect.poll(() => requestsAbout("POST /customers", email)).toHaveLength(1);
    await page.reload();
    await field(page, t("registration.password")).fill("Velmi-tajne-1");
    await page.getByRole("main").getByRole("checkbox").first().check();
    await press(page, t("registration.submit"));
    await expect(page).toHaveURL(path(routes.home));
    expect(await requestsAbout("POST /customers", email)).toHaveLength(1);
  },
);
