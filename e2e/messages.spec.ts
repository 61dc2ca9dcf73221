import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { MessageDetail, MessagePage, UnreadCount } from "@/lib/contracts/messages";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, test } from "./fixtures";
import { read } from "./support/pages";
import type { Translate } from "./support/translate";

const rows = (page: Page) => page.getByRole("main").getByRole("listitem");
const unread = (page: Page, t: Translate) =>
  rows(page).filter({ has: page.getByText(t("messages.unreadMark")) });

const listed = async (page: Page, locale: string) =>
  (await read<MessagePage>(page.request, api.messages, locale)).items;

/** The number beside "Messages": in the rail on a desktop, in the sheet on a phone. */
async function badge(page: Page, t: Translate) {
  const places = page.getByRole("navigation", { name: t("nav.label") });
  const rail = places.getByRole("link", { name: new RegExp(`^${t("nav.messages")}`) });
  if (await rail.isVisible()) return rail;
  await page.getByRole("button", { name: t("nav.more"), exact: true }).click();
  return page
    .getByRole("dialog", { name: t("nav.more") })
    .getByRole("link", { name: new RegExp(`^${t("nav.messages")}`) });
}

test("the inbox shows what is new, a letter is read once it is open, and the number goes down", async ({
  page,
  member: _member,
  path,
  t,
  locale,
  upstream,
}) => {
  await page.goto(path(routes.home));
  await expect(await badge(page, t)).toHaveAccessibleName(
    new RegExp(t("nav.unread", { count: 4 })),
  );
  await page.goto(path(routes.messages));
  await expect(unread(page, t)).toHaveCount(4);
  await expectNoSideScroll(page);
  await expectAccessible(page);

  const marked = page.waitForResponse(/\/api\/messages\/[^/]+\/read$/);
  await unread(page, t).first().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  expect((await marked).status()).toBe(200);
  await expect(await badge(page, t)).toHaveAccessibleName(
    new RegExp(t("nav.unread", { count: 3 })),
  );
  // Another visit asks for the marks anew, wherever it comes from.
  await page.goto(path(routes.messages));
  await expect(unread(page, t)).toHaveCount(3);

  const markAll = page.getByRole("button", { name: t("messages.markAllRead") });
  await markAll.press("Enter");
  await expect(page.getByText(t("messages.allRead"))).toBeVisible();
  await expect(unread(page, t)).toHaveCount(0);
  // Nothing is left for it to do, and whoever pressed it is still there.
  await expect(markAll).toBeDisabled();
  await expect(markAll).toBeFocused();
  await page.reload();
  await expect(unread(page, t)).toHaveCount(0);
  expect(await read<UnreadCount>(page.request, api.unreadMessages, locale)).toMatchObject({
    count: 0,
  });
  const asked = (await upstream.requests()).filter(({ url }) => url.startsWith("/messages"));
  expect(asked.every(({ method }) => method === "GET")).toBe(true);
});

test("a letter looks as it was sent, fits its frame, and can be read as text", async ({
  page,
  member: _member,
  path,
  t,
  locale,
}) => {
  const letter = (await listed(page, locale))[0];
  await page.goto(path(routes.message(letter?.id ?? "")));
  await expect(page.getByRole("heading", { name: letter?.title ?? "", level: 2 })).toBeVisible();
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: letter?.title ?? "" })).toBeVisible();
  const picture = frame.getByRole("img").first();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  const button = frame.getByRole("link").first();
  await expect(button).toHaveAttribute("rel", "noopener noreferrer");
  await expect(button, "its own colour, on its own ground").toHaveCSS(
    "color",
    "rgb(255, 255, 255)",
  );
  // As high as its content, and no wider than the frame: nothing scrolls inside.
  await expect
    .poll(() =>
      page.locator("iframe").evaluate((element: HTMLIFrameElement) => {
        const root = element.contentDocument?.documentElement;
        if (!root || element.clientHeight < 400) return "not fitted";
        const sideways = root.scrollWidth - root.clientWidth;
        return `${root.scrollHeight - element.clientHeight > 1 ? "scrolls" : "fits"} ${sideways}`;
      }),
    )
    .toBe("fits 0");
  await expectNoSideScroll(page);
  await expectAccessible(page);
  await page.locator("label", { hasText: t("messages.asText") }).click();
  await expect(page.locator("iframe")).toHaveCount(0);
  const address = page.getByRole("main").getByRole("link", { name: /^https:\/\/example\.com/ });
  await expect(address).toHaveAttribute("target", "_blank");
});

test(
  "attachments are downloads, by their own names, and others' stay others'",
  { tag: "@walk" },
  async ({ page, member: _member, freshMember, signIn, path, t, locale }) => {
    const receipt = (await listed(page, locale))[1]?.id ?? "";
    await page.goto(path(routes.message(receipt)));
    const attachments = page.getByRole("region", { name: t("messages.attachments") });
    await expect(attachments.getByText(t("messages.attachmentGone"))).toHaveCount(1);
    for (const [name, magic] of [
      ["receipt-2045.pdf", "%PDF-"],
      ["butter-croissant.png", "\x89PNG"],
    ] as const) {
      const download = page.waitForEvent("download");
      await attachments.getByRole("link", { name: new RegExp(name) }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(name);
      const bytes = await readFile(await file.path());
      expect(bytes.subarray(0, magic.length).toString("latin1")).toBe(magic);
    }
    const { attachments: all } = await read<MessageDetail>(page.request, api.message(receipt));
    const response = await page.request.get(all[0]?.href ?? "");
    expect(response.headers()).toMatchObject({
      "content-type": "application/pdf",
      "x-content-type-options": "nosniff",
    });
    expect(response.headers()["cache-control"]).toContain("no-store");
    expect(response.headers()["content-security-policy"]).toContain("sandbox");
    expect(response.headers()["content-disposition"]).toMatch(/^attachment; /);

    await signIn(await freshMember());
    for (const address of [api.message(receipt), all[0]?.href ?? ""]) {
      expect((await page.request.get(address)).status(), address).toBe(404);
    }
    await page.goto(path(routes.message(receipt)));
    await expect(page.getByText(t("errors.not_found"))).toBeVisible();
  },
);

test(
  "a failing upstream says so and recovers; one that refuses messages takes them away",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path, t, locale }) => {
    const [message] = await listed(page, locale);
    let mend = await upstream.fault("GET /messages", { kind: "status", status: 503 });
    await page.goto(path(routes.messages));
    await expect(page.getByText(t("errors.upstream_unavailable"))).toBeVisible();
    await mend();
    await page.getByRole("button", { name: t("errors.retry") }).click();
    await expect(rows(page).first()).toBeVisible();

    mend = await upstream.fault("GET /messages/{message_id}/detail", {
      kind: "status",
      status: 503,
    });
    await page.goto(path(routes.message(message?.id ?? "")));
    await expect(page.getByText(t("errors.upstream_unavailable"))).toBeVisible();
    await mend();
    await page.getByRole("button", { name: t("errors.retry") }).click();
    await expect(page.frameLocator("iframe").getByRole("heading")).toBeVisible();

    await upstream.fault("GET /messages", { kind: "status", status: 403 });
    await page.goto(path(routes.messages));
    await expect(page.getByText(t("errors.not_offered"))).toBeVisible();
    const gone = await page.request.get(path(routes.messages));
    expect(gone.status()).toBe(404);
    expect((await page.request.get(api.unreadMessages)).status()).toBe(404);
    await page.goto(path(routes.home));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(`a[href$="${routes.messages}"]`)).toHaveCount(0);
  },
);

test.describe("a member without messages", () => {
  test.use({ template: "new" });

  test("is told what will come", { tag: "@walk" }, async ({ page, member: _member, path, t }) => {
    await page.goto(path(routes.messages));
    await expect(page.getByText(t("messages.empty"))).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe("a member with 300 messages", () => {
  test.use({ template: "many" });

  test(
    "reaches the last of them, and finds one by its subject",
    { tag: "@walk" },
    async ({ page, member: _member, path, t, locale }) => {
      await page.goto(path(routes.messages));
      await expect(async () => {
        await rows(page).last().scrollIntoViewIfNeeded();
        await expect(rows(page)).toHaveCount(300, { timeout: 300 });
      }).toPass();
      await expect(page.getByRole("button", { name: t("messages.older") })).toHaveCount(0);
      const links = await rows(page)
        .getByRole("link")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(new Set(links).size).toBe(300);

      const [{ title } = { title: "" }] = await listed(page, locale);
      const of = `/${locale}${routes.messages}?q=${encodeURIComponent(title ?? "")}`;
      await page.goto(of);
      await expect(page.getByText(t("messages.found", { count: 38 }))).toBeVisible();
      await expect(rows(page)).toHaveCount(38);
      await page.getByRole("searchbox").fill("xyzzy");
      await expect(page.getByText(t("messages.noMatch", { query: "xyzzy" }))).toBeVisible();
    },
  );
});
