import type { Page } from "@playwright/test";
import type { Booking, BookingList, SlotWindow, TicketOffer } from "@/lib/contracts/bookings";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import {
  expect,
  expectAccessible,
  expectNoSideScroll,
  test,
  type TestLocale,
  type Upstream,
} from "./fixtures";
import { chooseDay, hour, timeButton } from "./support/bookings";
import { read } from "./support/pages";
import type { Translate } from "./support/translate";

const BOOK = "POST /bookings";
const CANCEL = "DELETE /bookings/{booking_id}";

const writes = async (upstream: Upstream, operation: string) =>
  (await upstream.requests()).filter((request) => request.operation === operation);

/** A ticket by its name in the test's language, and its free times. */
async function slotsOf(page: Page, locale: TestLocale, names: Record<TestLocale, string>) {
  const offer = await read<TicketOffer>(page.request, api.bookingTickets, locale);
  const ticket = offer.tickets.find(({ name }) => name === names[locale])!;
  const window = await read<SlotWindow>(page.request, api.bookingSlots(ticket.id), locale);
  return { ticket, days: window.days };
}

/** Days of a ticket are shared by all tests: each language has its own end of them. */
const dayFor = <T>(days: readonly T[], locale: TestLocale): T => days.at(locale === "en" ? 0 : -1)!;

const LATTE = { en: "Latte art class", cs: "Kurz latte art" };
const TABLE = { en: "Table by the window", cs: "Stůl u okna" };
const ADVICE = { en: "Home barista advice", cs: "Poradna domácího baristy" };

const bookLink = (page: Page, t: Translate) =>
  page.getByRole("main").getByRole("link", { name: t("bookings.new"), exact: true });

test("a member books a time, changes the note, moves it, and cancels it", async ({
  page,
  member,
  upstream,
  path,
  t,
  locale,
}) => {
  await page.goto(path(routes.bookings));
  await bookLink(page, t).first().click();
  await expect(page.getByText(t("bookings.found", { count: 5 }))).toBeVisible();
  const chip = page.getByRole("button", { name: locale === "en" ? "Workshop" : "Kurz" });
  await chip.click();
  await expect(page.getByText(t("bookings.found", { count: 3 }))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: LATTE[locale] }).click();

  const { days } = await slotsOf(page, locale, LATTE);
  const day = dayFor(days, locale);
  const slot = day.slots[0]!;
  await chooseDay(page, days.indexOf(day));
  await timeButton(page, slot.start, locale).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("bookings.book.places")).selectOption("2");
  await dialog.getByLabel(t("bookings.book.note")).fill("Two of us");
  await expectAccessible(page);
  expect(await writes(upstream, BOOK)).toHaveLength(0);
  await dialog.getByRole("button", { name: new RegExp(hour(slot.start, locale)) }).click();
  await expect(page.getByText(t("bookings.book.done"))).toBeVisible();
  await expect(page.getByText("Two of us")).toBeVisible();
  const [sent] = await writes(upstream, BOOK);
  expect(sent?.body).toMatchObject({
    booking: {
      customer_id: member.customerId,
      booking_items: [{ time_slot_id: slot.id, capacity_taken: 2 }],
    },
  });
  const booked = (await read<BookingList>(page.request, api.bookings, locale)).upcoming.find(
    ({ items }) => items[0]?.slotId === slot.id,
  )!;
  await expect(page).toHaveURL(new RegExp(`${routes.booking(booked.id)}$`));

  await page.getByRole("button", { name: t("bookings.note.edit") }).click();
  await page.getByRole("textbox").fill("Three of us");
  await page.getByRole("button", { name: t("bookings.note.save") }).click();
  await expect(page.getByText("Three of us")).toBeVisible();
  // Nothing else of it is lost by that.
  const after = await read<Booking>(page.request, api.booking(booked.id), locale);
  expect(after).toEqual({ ...booked, items: after.items, note: "Three of us" });

  await page.getByRole("link", { name: t("bookings.move") }).click();
  await expect(page.getByRole("heading", { name: t("bookings.moveTitle") })).toBeVisible();
  const other = dayFor(days.slice(1, -1), locale);
  await chooseDay(page, days.indexOf(other));
  await timeButton(page, other.slots[0]!.start, locale).click();
  await dialog
    .getByRole("button", { name: new RegExp(hour(other.slots[0]!.start, locale)) })
    .click();
  await expect(page.getByText(t("bookings.book.moved"))).toBeVisible();
  expect(await writes(upstream, CANCEL)).toHaveLength(1);
  const moved = await read<BookingList>(page.request, api.bookings, locale);
  const slots = moved.upcoming.flatMap(({ items }) => items.map(({ slotId }) => slotId));
  expect(slots).toContain(other.slots[0]!.id);
  expect(slots).not.toContain(slot.id);

  await page.getByRole("button", { name: t("bookings.cancel.open") }).click();
  await dialog.getByRole("button", { name: t("bookings.cancel.confirm") }).click();
  await expect(page.getByText(t("bookings.cancel.done"))).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${routes.bookings}$`));
  expect(await writes(upstream, CANCEL)).toHaveLength(2);
  expect(await writes(upstream, BOOK)).toHaveLength(2);
});

test(
  "a time that somebody else takes meanwhile is said kindly, beside the others",
  { tag: "@walk" },
  async ({ page, member: _member, freshMember, path, t, locale, browser, baseURL }) => {
    const { ticket, days } = await slotsOf(page, locale, TABLE);
    // A day whose last free time is taken goes with it, as today does in the afternoon.
    const several = days.filter(({ slots }) => slots.length > 1);
    const day = dayFor(several, locale);
    const slot = day.slots[0]!;
    await page.goto(path(routes.bookingTicket(ticket.id)));
    await chooseDay(page, days.indexOf(day));
    await timeButton(page, slot.start, locale).click();

    const faster = await freshMember("new");
    const origin = new URL(baseURL ?? "").origin;
    const headers = { origin, "x-requested-with": "loyalty-web" };
    const elsewhere = await browser.newContext({ baseURL: origin });
    await elsewhere.request.post("/api/session", {
      data: { login: faster.login, password: faster.password },
      headers,
    });
    const taken = await elsewhere.request.post(api.bookings, {
      data: { ticketId: ticket.id, slotId: slot.id, day: day.date, places: 1 },
      headers: { ...headers, "idempotency-key": crypto.randomUUID() },
    });
    expect(taken.status(), await taken.text()).toBe(200);
    await elsewhere.close();

    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: new RegExp(hour(slot.start, locale)) }).click();
    await expect(page.getByText(t("bookings.missed.slot_taken"))).toBeVisible();
    await expect(dialog).toHaveCount(0);
    await expect(timeButton(page, slot.start, locale)).toHaveCount(0);
  },
);

test(
  "a booking whose answer is lost is found, not made again",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path, t, locale }) => {
    const { ticket, days } = await slotsOf(page, locale, ADVICE);
    const day = dayFor(days, locale);
    await upstream.fault(BOOK, { kind: "applyThenReset" }, 1);
    await page.goto(path(routes.bookingTicket(ticket.id)));
    await chooseDay(page, days.indexOf(day));
    await timeButton(page, day.slots[0]!.start, locale).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: new RegExp(hour(day.slots[0]!.start, locale)) })
      .click();
    await expect(page.getByText(t("bookings.book.done"))).toBeVisible();
    expect(await writes(upstream, BOOK)).toHaveLength(1);
  },
);

test(
  "what is over stays to be seen, and an outage passes",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path, t }) => {
    const end = await upstream.fault("GET /bookings", { kind: "status", status: 503 });
    await page.goto(path(routes.bookings));
    await expect(page.getByText(t("errors.upstream_unavailable"))).toBeVisible();
    await end();
    await page.getByRole("button", { name: t("errors.retry") }).click();
    await page.locator("label", { hasText: t("bookings.view.past") }).click();
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(5);
    await page.getByRole("main").getByRole("listitem").first().getByRole("link").click();
    await expect(page.getByRole("heading", { name: t("bookings.detailTitle") })).toBeVisible();
    await expect(page.getByRole("button", { name: t("bookings.cancel.open") })).toHaveCount(0);
  },
);

test.describe("a member without bookings", () => {
  test.use({ template: "new" });

  test(
    "is shown what can be booked",
    { tag: "@walk" },
    async ({ page, member: _member, path, t }) => {
      await page.goto(path(routes.bookings));
      await expect(page.getByText(t("bookings.empty.upcoming"))).toBeVisible();
      await expectAccessible(page);
      await bookLink(page, t).last().click();
      await expect(page.getByText(t("bookings.found", { count: 5 }))).toBeVisible();
    },
  );
});

test.describe("hostile texts", () => {
  test.use({ template: "hostile" });

  test(
    "are text in the page and in the calendar",
    { tag: "@once" },
    async ({ page, member: _member, path }) => {
      await page.goto(path(routes.bookings));
      await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
      await expect(page.getByText("<script>alert(1)</script>Latte").first()).toBeVisible();
      await expectNoSideScroll(page);
      const [booking] = (await read<BookingList>(page.request, api.bookings)).upcoming;
      const file = await page.request.get(`${api.bookingCalendar(booking!.id)}?locale=en`);
      expect((await file.text()).match(/^ATTENDEE|^BEGIN:VALARM\r$/gm) ?? []).not.toContain(
        "ATTENDEE",
      );
      await expect(page).not.toHaveTitle("owned");
    },
  );
});

test(
  "without bookings in the project the part is not there",
  { tag: "@once" },
  async ({ page, member: _member, upstream, path, t }) => {
    await upstream.fault("GET /bookings", { kind: "status", status: 403 });
    await page.goto(path(routes.bookings));
    await expect(page.getByText(t("errors.not_offered"))).toBeVisible();
    expect((await page.request.get(path(routes.bookings))).status()).toBe(404);
    expect((await page.request.get(api.bookings)).status()).toBe(404);
    await page.goto(path(routes.home));
    await expect(page.getByRole("link", { name: t("nav.bookings") })).toHaveCount(0);
  },
);
