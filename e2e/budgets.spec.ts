import type { Browser, Page } from "@playwright/test";
import { scriptBytes } from "@/lib/cli/script-bytes";
import { expect, test } from "./fixtures";
import { guestPages, memberPages } from "./support/pages";

const KILOBYTE = 1000;
const SCRIPT_BUDGET = 175 * KILOBYTE;
const SLOW_MS = 1_000;

// Each of these opens every page.
test.describe.configure({ timeout: 120_000 });

/** A new page in the context's session with nothing in its cache. */
async function fresh<T>(
  { browser, from, options }: { browser: Browser; from: Page; options: object },
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    ...options,
    storageState: await from.context().storageState(),
  });
  try {
    return await measure(await context.newPage());
  } finally {
    await context.close();
  }
}

test(
  "first-load script stays in its budget on every page",
  { tag: "@once" },
  async ({ browser, page, member, path, baseURL, extraHTTPHeaders }) => {
    expect(member.customerId).toBeTruthy();
    const options = { baseURL: baseURL ?? "", extraHTTPHeaders: extraHTTPHeaders ?? {} };
    const measured: Record<string, number> = {};
    for (const route of await memberPages(page.request)) {
      measured[route] = await fresh({ browser, from: page, options }, (other) =>
        scriptBytes(other, path(route)),
      );
    }
    const guest = await browser.newContext(options);
    for (const route of await guestPages(page.request)) {
      const visit = await guest.newPage();
      measured[`guest ${route}`] = await scriptBytes(visit, path(route));
      await visit.close();
    }
    await guest.close();
    test
      .info()
      .annotations.push({ type: "first-load script", description: JSON.stringify(measured) });
    expect(Math.min(...Object.values(measured)), "script was counted").toBeGreaterThan(
      50 * KILOBYTE,
    );
    const over = Object.entries(measured).filter(([, bytes]) => bytes > SCRIPT_BUDGET);
    expect(over, `pages over ${SCRIPT_BUDGET} bytes of first-load script`).toEqual([]);
  },
);

test(
  "a page waits for one wave of calls, never for one after another",
  { tag: "@once" },
  async ({ context, member, upstream, path }) => {
    expect(member.customerId).toBeTruthy();
    const pages = await memberPages(context.request);
    await upstream.fault("*", { kind: "delay", ms: SLOW_MS });
    for (const route of pages) {
      const calls = (await upstream.requests()).length;
      const began = performance.now();
      const response = await context.request.get(path(route));
      await response.body();
      const took = performance.now() - began;
      expect(response.status(), route).toBe(200);
      if ((await upstream.requests()).length > calls) {
        expect(took, `${route} did wait for upstream`).toBeGreaterThan(SLOW_MS * 0.9);
      }
      expect(took, `${route} waited for calls in a row`).toBeLessThan(SLOW_MS * 1.9);
    }
  },
);
