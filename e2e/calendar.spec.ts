import type { BookingList } from "@/lib/contracts/bookings";
import type { VoucherBook } from "@/lib/contracts/vouchers";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, test } from "./fixtures";
import { read } from "./support/pages";

const value = (file: string, name: string) =>
  new RegExp(`^${name}[^:]*:(.*)\r$`, "m").exec(file)?.[1];

test("a voucher's end and a booking go into the calendar, in the page's language", async ({
  page,
  member: _member,
  path,
  t,
  locale,
}) => {
  const vouchers = await read<VoucherBook>(page.request, api.vouchers, locale);
  const voucher = vouchers.items.find(({ state }) => state === "usable")!;
  await page.goto(path(routes.voucher(voucher.id)));
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: t("common.addToCalendar") }).click();
  expect((await download).suggestedFilename()).toBe("voucher.ics");

  // What a link that cannot carry a header gets, whatever the browser's own language is.
  const address = `${api.voucherCalendar(voucher.id)}?locale=${locale}`;
  const elsewhere = { "accept-language": locale === "en" ? "cs" : "en" };
  const reply = await page.request.get(address, { headers: elsewhere });
  expect(reply.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  const file = await reply.text();
  expect(value(file, "SUMMARY")).toBe(t("calendar.voucher", { name: voucher.name }));
  expect(value(file, "DTSTART")).toMatch(/^\d{8}$/);
  expect(file.replace(/\r\n /g, "")).not.toContain(voucher.code);

  const { upcoming } = await read<BookingList>(page.request, api.bookings, locale);
  await page.goto(path(routes.booking(upcoming[0]!.id)));
  const link = page.getByRole("link", { name: t("common.addToCalendar") });
  const booked = await (await page.request.get((await link.getAttribute("href"))!)).text();
  expect(value(booked, "DTSTART")).toBe(
    upcoming[0]!.start!.replace(/[-:]/g, "").replace(".000", ""),
  );
});

test(
  "the days when points expire and the tier ends go there too",
  { tag: "@walk" },
  async ({ page, member: _member, locale, t }) => {
    for (const [address, title] of [
      [api.pointsCalendar, t("calendar.points", { count: 300 })],
      [api.tierCalendar, t("calendar.tier", { name: locale === "en" ? "Gold" : "Zlatá" })],
    ] as const) {
      const file = await (await page.request.get(`${address}?locale=${locale}`)).text();
      expect(value(file, "SUMMARY")).toBe(title);
      expect(value(file, "DTSTART")).toMatch(/^\d{8}$/);
    }
  },
);

test.describe("a member with nothing that ends", () => {
  test.use({ template: "new" });

  test(
    "gets no file, and the calendar stays",
    { tag: "@once" },
    async ({ page, member: _member }) => {
      for (const address of [api.pointsCalendar, api.tierCalendar, api.bookingCalendar("none")]) {
        const reply = await page.request.get(address);
        expect(reply.status()).toBe(404);
        expect(await reply.json()).toMatchObject({ error: { code: "not_found" } });
      }
    },
  );
});
