import type { Page } from "@playwright/test";
import { addressOf, GUEST_PAGES, MEMBER_PAGES } from "@/lib/cli/pages";
import { expect, expectNoSideScroll, expectWhole, test } from "./fixtures";
import { startIsolated, type Isolated } from "./support/isolated";
import { read } from "./support/pages";
import { createMember } from "./support/upstream";

const FIRST_PORT = 4840;
const ORIGIN = `http://localhost:${FIRST_PORT + 2}`;

// Every text of upstream's, public ones too, is somebody's attempt here: an app of its own.
test.describe.configure({ mode: "serial", timeout: 120_000 });
test.use({ baseURL: ORIGIN });

let own: Isolated;

test.beforeAll(async () => {
  own = await startIsolated("hostile", FIRST_PORT, { sandbox: { hostileTexts: true } });
});
test.afterAll(async () => {
  await own.stop();
});

/** Opens a page and fails if anything of upstream's ran, loaded, or took the page over. */
async function visit(page: Page, address: string): Promise<void> {
  const elsewhere: string[] = [];
  const note = (request: { url(): string }) => {
    if (!/^(?:data:|blob:|about:)/.test(request.url()) && !request.url().startsWith(ORIGIN)) {
      elsewhere.push(request.url());
    }
  };
  page.on("request", note);
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectWhole(page);
  expect(await page.title(), address).not.toBe("owned");
  const planted = page.locator(
    "main :is(script, object, embed, form[action*='//'], [onerror], [onload], [onclick], a[href^='javascript:' i], img[src='x'])",
  );
  await expect(planted, `what upstream's text planted in ${address}`).toHaveCount(0);
  expect(elsewhere, address).toEqual([]);
  await expectNoSideScroll(page);
  page.off("request", note);
}

test(
  "nothing of upstream's texts runs in a guest's pages",
  { tag: "@once" },
  async ({ page, path }) => {
    let said = "";
    page.on("dialog", (dialog) => {
      said = dialog.message();
      void dialog.dismiss();
    });
    for (const known of GUEST_PAGES) {
      await visit(page, path(await addressOf(known, (address) => read(page.request, address))));
    }
    expect(said, "a script of upstream's spoke").toBe("");
  },
);

test(
  "nothing of upstream's texts runs in a member's pages",
  { tag: "@once" },
  async ({ page, signIn, path }) => {
    let said = "";
    page.on("dialog", (dialog) => {
      said = dialog.message();
      void dialog.dismiss();
    });
    await signIn(await createMember("hostile", own.upstreamOrigin));
    await page.setViewportSize({ width: 390, height: 844 });
    for (const known of MEMBER_PAGES) {
      await visit(page, path(await addressOf(known, (address) => read(page.request, address))));
    }
    expect(said, "a script of upstream's spoke").toBe("");
  },
);
