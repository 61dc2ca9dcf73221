import type { MessageDetail, MessagePage } from "@/lib/contracts/messages";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, test } from "./fixtures";
import { read } from "./support/pages";

test.describe("a member with hostile mail", () => {
  test.use({ template: "hostile" });

  test(
    "meets nothing that runs, loads, covers or asks",
    { tag: "@walk" },
    async ({ page, member: _member, path, t, locale, baseURL }) => {
      const elsewhere: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(`${baseURL}/`)) elsewhere.push(request.url());
      });
      const { items: messages } = await read<MessagePage>(page.request, api.messages, locale);
      expect(messages).toHaveLength(4);
      for (const { id } of messages) {
        await page.goto(path(routes.message(id)));
        await expect(page.getByRole("region", { name: t("messages.attachments") })).toBeVisible();
        const { html } = await read<MessageDetail>(page.request, api.message(id), locale);
        if (html === null) {
          await expect(page.locator("iframe")).toHaveCount(0);
        } else {
          const body = page.frameLocator("iframe").locator("body");
          await expect(body).toBeVisible();
          await expect(
            body.locator(
              "script, style, form, input, button, iframe, object, svg, link, [onclick]",
            ),
          ).toHaveCount(0);
          const links = await body
            .locator("a[href]")
            .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
          expect(links.every((href) => href?.startsWith("https://example.com/"))).toBe(true);
        }
        await expect(page).not.toHaveTitle(/owned/);
        await expectNoSideScroll(page);
      }
      await page.goto(path(routes.messages));
      await expectAccessible(page);
      expect(elsewhere).toEqual([]);
    },
  );
});
