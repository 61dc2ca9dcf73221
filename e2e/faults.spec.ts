import type { Fault } from "@/lib/sandbox/types";
import type { Failure } from "@/lib/contracts/result";
import type { PointsOverview } from "@/lib/contracts/points";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, test } from "./fixtures";

/** One section's call upstream fails in every way there is; the rest of the page is well. */
const OPERATION = "GET /wallet/actions/points-overview";

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

interface Row {
  name: string;
  fault: Fault;
  /** What the section's own handler answers; data where nothing is left out. */
  status: 200 | 403 | 429 | 503;
  code: Failure["code"] | null;
  /** Whether the handler tells when to come again. */
  retryAfter?: boolean;
}

const down = { status: 503, code: "upstream_unavailable" } as const;

const ROWS: readonly Row[] = [
  { name: "slow", fault: { kind: "delay", ms: 1_500 }, status: 200, code: null },
  { name: "a hang before the reply", fault: { kind: "hang" }, ...down },
  { name: "a hang in the body", fault: { kind: "hangBody" }, ...down },
  { name: "a byte at a time", fault: { kind: "drip", ms: 2_000 }, ...down },
  { name: "a reset connection", fault: { kind: "reset" }, ...down },
  { name: "500", fault: { kind: "status", status: 500 }, ...down },
  { name: "503 without a body", fault: { kind: "status", status: 503 }, ...down },
  {
    name: "503 with a body",
    fault: { kind: "status", status: 503, body: { error: { title: "Maintenance" } } },
    ...down,
  },
  {
    name: "429 with seconds",
    fault: { kind: "status", status: 429, headers: { "retry-after": "30" } },
    status: 429,
    code: "rate_limited",
    retryAfter: true,
  },
  {
    name: "429 with a date",
    fault: { kind: "status", status: 429, headers: { "retry-after": inSeconds(3600) } },
    status: 429,
    code: "rate_limited",
    retryAfter: true,
  },
  {
    name: "429 without Retry-After",
    fault: { kind: "status", status: 429 },
    status: 429,
    code: "rate_limited",
  },
  { name: "HTML in place of JSON", fault: { kind: "html" }, ...down },
  { name: "broken JSON", fault: { kind: "brokenJson" }, ...down },
  { name: "a body of 200 MB", fault: { kind: "huge", bytes: 200_000_000 }, ...down },
  { name: "unknown extra fields", fault: { kind: "extraFields" }, status: 200, code: null },
  {
    name: "a redirect to elsewhere",
    fault: { kind: "status", status: 302, headers: { location: "https://elsewhere.example/" } },
    ...down,
  },
  {
    name: "403 on this section only",
    fault: { kind: "status", status: 403 },
    status: 403,
    code: "forbidden",
  },
];

test.describe.configure({ timeout: 60_000 });

for (const { name, fault, status, code, retryAfter } of ROWS) {
  test(
    `upstream's answer is ${name}: the section says so, the others are well, nobody is signed out`,
    { tag: "@once" },
    async ({ page, context, path, t, member, upstream }) => {
      const end = await upstream.fault(OPERATION, fault);
      const asking = context.request.get(api.points, { timeout: 30_000 });
      await page.goto(path(routes.home), { waitUntil: "commit" });
      await expect(
        page.getByText(member.login).or(page.getByText("Eva Nováková")).first(),
      ).toBeVisible();
      const reply = await asking;
      expect(reply.status(), await reply.text()).toBe(status);
      if (code === null) {
        const { data } = (await reply.json()) as { data: PointsOverview };
        expect(data.available).toBe(2480);
        await expect(page.getByText("2,480", { exact: true })).toBeVisible();
      } else {
        const { error } = (await reply.json()) as { error: Failure };
        expect(error).toMatchObject({ code, retryable: status !== 403 });
        expect(error.requestId).toMatch(/^[\w-]{8,}$/);
        expect(Number(reply.headers()["retry-after"] ?? 0) > 0).toBe(retryAfter === true);
        await expect(page.getByText(t(`errors.${code}`)).first()).toBeVisible({
          timeout: 20_000,
        });
      }
      await expect(page.getByRole("button", { name: t("cards.showCode") })).toBeVisible();
      const session = await context.request.get(api.session);
      expect(await session.json()).toEqual({ data: { state: "member" } });
      await end();
    },
  );
}

for (const [left, kind] of [
  ["missing", "missingFields"],
  ["null", "nullFields"],
] as const) {
  test(
    `each optional field may be ${left}: a dash, no invented zero, nothing broken`,
    { tag: kind === "nullFields" ? ["@once", "@full"] : "@once" },
    async ({ page, context, path, member, upstream }) => {
      expect(member.customerId).toBeTruthy();
      await upstream.fault("*", { kind });
      const reply = await context.request.get(api.points);
      expect(await reply.json()).toMatchObject({ data: { available: null, worth: [] } });
      for (const route of [routes.home, routes.cards, routes.vouchers, routes.profile]) {
        const response = await page.goto(path(route));
        expect(response?.status(), route).toBe(200);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByText(/\b(?:NaN|undefined|null|Invalid Date)\b/)).toHaveCount(0);
      }
    },
  );
}

test(
  "401 in mid-session leads to sign-in and back to the page",
  { tag: "@once" },
  async ({ page, context, path, member, upstream }) => {
    await page.goto(path(routes.home));
    await upstream.fault("*", { kind: "status", status: 401 });
    await page.goto(path(routes.vouchers));
    await expect(page).toHaveURL((url) => url.pathname === path(routes.signIn));
    expect(new URL(page.url()).searchParams.get("returnTo")).toBe(routes.vouchers);
    expect((await context.request.get(api.cards)).status()).toBe(401);
    expect(member.customerId).toBeTruthy();
  },
);
