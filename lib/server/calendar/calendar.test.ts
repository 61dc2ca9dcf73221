import { createTranslator } from "use-intl/core";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Booking } from "@/lib/contracts/bookings";
import type { VoucherDetail } from "@/lib/contracts/vouchers";
import cs from "@/messages/cs.json";
import en from "@/messages/en.json";
import { bookingEntry, pointsEntry, tierEntry, voucherEntry } from "./entries";
import { toIcs, type CalendarEntry, type CalendarGround } from "./ics";
import { lastMoment } from "./last-moment";

vi.mock("next-intl/server", () => ({
  getTranslations: ({ locale, namespace }: { locale: "en" | "cs"; namespace: "calendar" }) =>
    Promise.resolve(createTranslator({ locale, messages: locale === "cs" ? cs : en, namespace })),
}));

const ZONE = "Europe/Prague";
const ground: CalendarGround = {
  locale: "en",
  origin: "https://club.example",
  brand: "Kavárna Club",
  now: Date.parse("2026-11-23T19:30:00Z"),
};

/** Lines as a calendar reads them: folded ones put together again. */
const linesOf = (file: string): string[] => file.replace(/\r\n[ \t]/g, "").split("\r\n");

const valueOf = (file: string, name: string): string | undefined =>
  linesOf(file)
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    ?.replace(/^[^:]*:/, "");

const entry = (over: Partial<CalendarEntry> = {}): CalendarEntry => ({
  kind: "voucher",
  key: "v-1",
  title: "Last day: Espresso",
  text: "Use it.",
  path: "/vouchers/v-1",
  when: { day: "2026-12-31" },
  alarms: [15 * 3600],
  ...over,
});

describe("a calendar file", () => {
  it("has a whole day as dates, which no zone can shift", () => {
    const file = toIcs(entry(), ground);
    expect(linesOf(file)).toContain("DTSTART;VALUE=DATE:20261231");
    expect(linesOf(file)).toContain("DTEND;VALUE=DATE:20270101");
    expect(valueOf(file, "DTSTAMP")).toBe("20261123T193000Z");
    expect(valueOf(file, "TRANSP")).toBe("TRANSPARENT");
    expect(valueOf(file, "CLASS")).toBe("PRIVATE");
    expect(valueOf(file, "URL")).toBe("https://club.example/en/vouchers/v-1");
    expect(valueOf(file, "TRIGGER")).toBe("-PT15H");
  });

  it("has an appointment in UTC", () => {
    const when = { start: "2026-11-27T09:00:00Z", end: "2026-11-27T11:00:00Z" };
    const file = toIcs(entry({ kind: "booking", when, alarms: [] }), ground);
    expect(valueOf(file, "DTSTART")).toBe("20261127T090000Z");
    expect(valueOf(file, "DTEND")).toBe("20261127T110000Z");
    expect(valueOf(file, "TRANSP")).toBe("OPAQUE");
  });

  it("is the same entry however often and in whatever language it is added", () => {
    const uid = valueOf(toIcs(entry(), ground), "UID");
    const again = toIcs(entry({ title: "Poslední den" }), {
      ...ground,
      locale: "cs",
      now: ground.now + 1e9,
    });
    expect(valueOf(again, "UID")).toBe(uid);
    expect(uid).toMatch(/^voucher-[\w-]{43}@club\.example$/);
    expect(valueOf(toIcs(entry({ key: "v-2" }), ground), "UID")).not.toBe(uid);
  });

  it("leaves out an alarm whose time has passed", () => {
    const when = { start: "2026-11-24T09:00:00Z", end: "2026-11-24T10:00:00Z" };
    const file = toIcs(entry({ when, alarms: [24 * 3600, 2 * 3600] }), ground);
    expect(file.match(/BEGIN:VALARM/g)).toHaveLength(1);
    expect(valueOf(file, "TRIGGER")).toBe("-PT2H");
  });

  it("lets no text become anything but text, and folds its lines", () => {
    const hostile = `Art; "x", \\n\r\nEND:VEVENT\r\nBEGIN:VALARM\nATTENDEE:mailto:x@example.com\u0000\u202e`;
    const file = toIcs(entry({ title: hostile, text: `${hostile}\r${"ž".repeat(900)}` }), ground);
    const names = linesOf(file).map((line) => line.split(/[:;]/)[0]);
    expect(names.filter((name) => name === "BEGIN")).toHaveLength(3);
    expect(names).not.toContain("ATTENDEE");
    expect(valueOf(file, "SUMMARY")).toBe(
      'Art\\; "x"\\, \\\\n END:VEVENT BEGIN:VALARM ATTENDEE:mailto:x@example.com',
    );
    expect(file.replace(/\r\n/g, "")).not.toMatch(/[\u0000-\u001f\u007f]/);
    for (const line of file.split("\r\n")) {
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    }
  });
});

describe("the last moment of something", () => {
  it.each([
    ["2026-11-27T22:59:59Z", "2026-11-27", null],
    ["2026-11-27T23:00:00Z", "2026-11-27", null],
    ["2026-11-27T17:00:00Z", "2026-11-27", "18:00"],
    ["2026-07-27T21:59:59Z", "2026-07-27", null],
  ])("%s is %s %s in Prague", (end, day, time) =>
    expect(lastMoment(end, ZONE)).toEqual({ day, time }),
  );
});

describe("what can be added", () => {
  const voucher = {
    id: "v",
    name: "Espresso",
    code: "K7QF",
    state: "usable",
    validTo: "2026-11-27T22:59:59Z",
  } as VoucherDetail;
  const booking = {
    id: "b",
    items: [
      { name: "Latte art", places: 2, properties: [{ name: "Where", value: "Brno" }] },
      { name: null, places: null, properties: [] },
    ] as unknown as Booking["items"],
    start: "2026-11-27T09:00:00Z",
    end: null,
    cancelled: false,
    view: "upcoming",
    note: "private",
  } as Booking;

  beforeAll(() => expect(en.calendar.booking).not.toBe(""));

  it("is a voucher's last day, without its code", async () => {
    const made = await voucherEntry(voucher, "cs", ZONE);
    expect(made).toMatchObject({ title: "Poslední den: Espresso", when: { day: "2026-11-27" } });
    expect(JSON.stringify(made)).not.toContain("K7QF");
    const early = { ...voucher, validTo: "2026-11-27T17:00:00Z" };
    expect(await voucherEntry(early, "en", ZONE)).toMatchObject({
      when: { start: "2026-11-27T16:00:00.000Z", end: "2026-11-27T17:00:00Z" },
    });
  });

  it("is nothing that is over or has no end", async () => {
    expect(await voucherEntry({ ...voucher, state: "used" }, "en", ZONE)).toBeNull();
    expect(await voucherEntry({ ...voucher, validTo: null }, "en", ZONE)).toBeNull();
    expect(await pointsEntry({ next: null, thisMonth: 3 }, "c", "en")).toBeNull();
    const tier = { id: "g", name: "Gold", validTo: null } as Parameters<typeof tierEntry>[0];
    expect(await tierEntry(tier, "c", "en", ZONE)).toBeNull();
    expect(await bookingEntry({ ...booking, cancelled: true }, "en")).toBeNull();
    expect(await bookingEntry({ ...booking, view: "past" }, "en")).toBeNull();
    expect(await bookingEntry({ ...booking, start: null }, "en")).toBeNull();
  });

  it("is the day points expire, counted in the page's language", async () => {
    const next = { amount: 300, date: "2026-12-11" };
    const made = await pointsEntry({ next, thisMonth: null }, "c", "cs");
    expect(made).toMatchObject({ title: "Propadá 300 bodů", when: { day: "2026-12-11" } });
  });

  it("is a booking with an hour where nobody says how long it takes, and without its note", async () => {
    const made = await bookingEntry(booking, "en");
    expect(made).toMatchObject({
      title: "Latte art",
      text: "2 places\nWhere: Brno",
      when: { start: "2026-11-27T09:00:00Z", end: "2026-11-27T10:00:00.000Z" },
    });
    expect(JSON.stringify(made)).not.toContain("private");
  });
});
