import type { Page } from "@playwright/test";
import { addressOf, GUEST_PAGES, MEMBER_PAGES } from "@/lib/cli/pages";
import { expect, expectAccessible, expectNoSideScroll, expectWhole, test } from "./fixtures";
import { read } from "./support/pages";
import { layoutShift, watchLayout } from "./support/layout-shift";
import { control, upstreamOf } from "./support/upstream";

// What holds for every page, whatever it is about: one visit, looked at from every side.

const SHIFT_BUDGET = 0.02;

/** What a page asked of our handlers, and of anybody else, once the server had answered. */
function watchRequests(page: Page, origin: string) {
  const asked: string[] = [];
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "data:" || url.protocol === "blob:") return;
    if (url.origin !== origin) elsewhere.push(request.url());
    else if (url.pathname.startsWith("/api/") && !url.pathname.startsWith("/api/images")) {
      asked.push(url.pathname);
    }
  });
  return { asked, elsewhere };
}

/** All that the browser was given, as text: headers and bodies. */
function collect(page: Page): () => Promise<string[]> {
  const texts: Promise<string>[] = [];
  page.on("response", (response) => {
    const take = async () => {
      const headers = JSON.stringify(await response.headersArray());
      // A redirect and a cancelled prefetch have no body to read.
      return `${headers}\n${await response.text().catch(() => "")}`;
    };
    texts.push(take());
  });
  return () => Promise.all(texts);
}

async function visit(page: Page, address: string, origin: string): Promise<void> {
  const { asked, elsewhere } = watchRequests(page, origin);
  const received = collect(page);
  await watchLayout(page);
  const response = await page.goto(address);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectWhole(page);
  expect(await layoutShift(page), "nothing jumps").toBeLessThanOrEqual(SHIFT_BUDGET);
  expect(asked, "what the server fetched is not asked for again").toEqual([]);
  expect(elsewhere, "nobody else's server is asked").toEqual([]);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  const everything = (await received()).join("\n");
  for (const token of await control<string[]>("GET", "/tokens")) {
    expect(everything.includes(token), "a token reached the browser").toBe(false);
  }
}

/** On a phone in `npm run test:full -- everything` alone. */
const WALK = { tag: "@walk" };

for (const known of GUEST_PAGES) {
  test(
    `a guest's ${known.name} is as every page should be`,
    WALK,
    async ({ page, baseURL, path }) => {
      const route = await addressOf(known, (address) => read(page.request, address));
      await visit(page, path(route), baseURL ?? "");
    },
  );
}

for (const known of MEMBER_PAGES) {
  test(
    `a member's ${known.name} is as every page should be`,
    WALK,
    async ({ page, baseURL, path, member }) => {
      const route = await addressOf(known, (address) => read(page.request, address));
      const upstream = upstreamOf(member);
      // Slow enough that every skeleton is painted before its content takes its place.
      await upstream.fault("*", { kind: "delay", ms: 300 });
      await visit(page, path(route), baseURL ?? "");
      await upstream.clear();
    },
  );
}
