import { describe, expect, it } from "vitest";
import { HistoryQuery, PeriodQuery, PointHistoryQuery } from "@/lib/contracts/wallet-queries";
import { creditRecords } from "../schemas/credits";
import { pointRecords } from "../schemas/points";
import { records } from "../schemas/records";
import { endingCurrency, toCreditCalendars, toCreditsOverview, toCreditsPeriod } from "./credits";
import { toCalendar } from "./expiry";
import { historyWindow, nextCursor } from "./history-window";
import { directionOf } from "./movement";
import { monthsBefore, toPointMovement, toYear } from "./points";
import { toTierOffers } from "./tier";

// Noon of 25 November 2026 in Prague.
const clock = { zone: "Europe/Prague", now: Date.parse("2026-11-25T11:00:00Z") };

describe("which way an amount went", () => {
  it.each([
    [50, "Points addition", 50, "earned"],
    [-50, "Points addition", -50, "spent"],
    [-50, null, -50, "spent"],
    [50, null, 50, "earned"],
    // A project that writes all amounts without a sign.
    [50, "Points redemption", -50, "spent"],
    [50, "Uplatnění bodů", -50, "spent"],
    [50, "Return of a redeemed voucher", 50, "earned"],
    [50, "Vrácení odečtených bodů", 50, "earned"],
    [50, "Points expired", -50, "expired"],
    [-50, "Propadnutí bodů", -50, "expired"],
    [0, "Points expired", 0, null],
    [null, "Points addition", null, null],
  ] as const)("%s for %s is %s, %s", (amount, words, signed, kind) => {
    expect(directionOf(amount, words)).toEqual({ amount: signed, kind });
  });
});

describe("a window into a history", () => {
  it("asks for days as whole ones, and is short unless it is sifted", () => {
    const { query } = historyWindow({ from: "2026-03-01", to: "2026-03-31" });
    expect(query).toMatchObject({
      time_from: "2026-03-01 00:00:00",
      time_to: "2026-03-31 23:59:59",
      count: 40,
      offset: 0,
    });
    expect(historyWindow({ kind: "spent" }).query).toMatchObject({ count: 100 });
  });

  it("goes on from where it stopped, no later than what was newest then", () => {
    const first = historyWindow({});
    const cursor = nextCursor(first, { entries: 40, total: 90 }, "2026-11-20 10:20:30");
    expect(cursor).toBe("40_2026-11-20T10:20:30");
    const second = historyWindow({ cursor: cursor ?? "", to: "2026-12-31" });
    expect(second.query).toMatchObject({ offset: 40, time_to: "2026-11-20 10:20:30" });
    const next = nextCursor(second, { entries: 40, total: 90 }, "2026-09-01 00:00:00");
    expect(next).toBe("80_2026-11-20T10:20:30");
    const third = historyWindow({ cursor: next ?? "" });
    expect(nextCursor(third, { entries: 10, total: 90 }, null)).toBeNull();
  });

  it("ends where a page is empty, and where upstream does not count, where one is short", () => {
    expect(nextCursor(historyWindow({}), { entries: 0, total: 90 }, null)).toBeNull();
    expect(nextCursor(historyWindow({}), { entries: 39, total: null }, null)).toBeNull();
    expect(nextCursor(historyWindow({}), { entries: 40, total: null }, null)).toBe("40_");
  });

  it("takes only cursors and days of the right form", () => {
    const good = (query: object) => PointHistoryQuery.safeParse(query).success;
    expect(good({ cursor: "40_", kind: "spent", type: "a" })).toBe(true);
    expect(good({ cursor: "40_2026-11-20T10:20:30" })).toBe(true);
    expect(good({ cursor: "40_2026-11-20 10:20:30; drop" })).toBe(false);
    expect(good({ cursor: "99999999_" })).toBe(false);
    expect(good({ from: "2026-02-30" })).toBe(false);
    expect(good({ from: "2026-03-02", to: "2026-03-01" })).toBe(false);
    expect(HistoryQuery.safeParse({ kind: "stolen" }).success).toBe(false);
    expect(PeriodQuery.safeParse({ from: "2026-03-01" }).success).toBe(false);
  });
});

describe("what runs out when", () => {
  const lot = (available: number | null, validTo: string | null, state: number | null = 1) => ({
    available,
    validTo,
    state,
  });

  it("is summed by day and month, soonest first, midnight ending the day before it", () => {
    const lots = [
      lot(30, "2027-01-05 23:59:59"),
      lot(20, "2026-12-31 23:59:59"),
      lot(5, "2027-01-01 00:00:00"),
      lot(7, "2027-01-05T23:59:59"),
      lot(4, "2027-02-01"),
    ];
    expect(toCalendar(lots, clock)).toEqual({
      months: [
        { month: "2026-12", amount: 25, days: [{ date: "2026-12-31", amount: 25 }] },
        { month: "2027-01", amount: 37, days: [{ date: "2027-01-05", amount: 37 }] },
        { month: "2027-02", amount: 4, days: [{ date: "2027-02-01", amount: 4 }] },
      ],
      endless: 0,
    });
  });

  it("leaves out what is used up, unknown, switched off or past", () => {
    const lots = [
      lot(0, "2027-01-05 23:59:59"),
      lot(null, "2027-01-05 23:59:59"),
      lot(9, "2027-01-05 23:59:59", 0),
      lot(9, "2027-01-05 23:59:59", 2),
      lot(9, "2026-11-25 11:59:59"),
      lot(3, null, null),
      lot(2, "0000-00-00 00:00:00"),
    ];
    expect(toCalendar(lots, clock)).toEqual({ months: [], endless: 5 });
    const today = toCalendar([lot(9, "2026-11-25 23:59:59")], clock);
    expect(today.months[0]?.days).toEqual([{ date: "2026-11-25", amount: 9 }]);
  });
});

describe("a movement of points", () => {
  const names = {
    types: [{ point_type_id: "t", name: "Standard" }],
    stores: [records.store.parse({ store_id: "s", name: "Brno" })],
  };
  const movement = (record: object) =>
    toPointMovement(pointRecords.history.parse(record), names, clock);

  it("has its names, and its end from the extended data in either form", () => {
    const record = {
      point_amount: "12.5",
      point_operation_type: "Points &amp; more",
      point_type_id: "t",
      store_id: "s",
      point_history_record_time: "2026-11-20 10:20:30",
      extended_data: '{"date_of_points_expiration": "2027-11-20"}',
    };
    expect(movement(record)).toEqual({
      at: "2026-11-20T09:20:30Z",
      amount: 12.5,
      kind: "earned",
      title: "Points & more",
      note: null,
      store: "Brno",
      type: "Standard",
      expires: "2027-11-20",
    });
    const asObject = { ...record, extended_data: { date_of_points_expiration: "2027-11-20" } };
    expect(movement(asObject).expires).toBe("2027-11-20");
    expect(movement({ ...record, extended_data: "{broken" }).expires).toBeNull();
    expect(movement({ ...record, point_amount: -5 }).expires).toBeNull();
  });

  it("of which nothing is known has nothing invented", () => {
    expect(Object.values(movement({})).every((value) => value === null)).toBe(true);
  });
});

describe("a year of points", () => {
  it("has twelve months whatever happened, and each amount in its own", () => {
    const entries = [
      { point_amount: 10, point_history_record_time: "2026-11-01 00:00:00" },
      { point_amount: -4, point_history_record_time: "2026-11-30 23:59:59" },
      {
        point_amount: -3,
        point_operation_type: "expired",
        point_history_record_time: "2025-12-31 23:59:59",
      },
      { point_amount: 7, point_history_record_time: "2025-11-30 23:59:59" },
      { point_history_record_time: "2026-11-02 00:00:00" },
    ].map((it) => pointRecords.history.parse(it));
    const { months } = toYear(entries, "2026-11-25");
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ month: "2025-12", earned: 0, spent: 0, expired: 3 });
    expect(months[11]).toEqual({ month: "2026-11", earned: 10, spent: 4, expired: 0 });
    expect(monthsBefore("2026-01-31", 11)).toBe("2025-02-01");
  });
});

describe("credits", () => {
  const currencies = ["CZK", "EUR"].map((code) =>
    records.currency.parse({ currency_id: `id-${code}`, code }),
  );

  it("are split by currency where upstream splits them, else in nobody knows what", () => {
    const split = creditRecords.overview.parse({
      available_credits: 60,
      split_by_currency: [
        { currency_id: "id-CZK", available_credits: 50, redeemed_credits: -5 },
        { currency_id: "gone", available_credits: 10, earned_credits: 1 },
        { available_credits: 3 },
      ],
    });
    expect(toCreditsOverview(split, currencies).balances).toEqual([
      { currency: "CZK", available: 50 },
      { currency: null, available: 10 },
    ]);
    expect(toCreditsPeriod(split, currencies).totals).toEqual([
      { currency: "CZK", earned: null, spent: 5 },
      { currency: null, earned: 1, spent: null },
    ]);
    const plain = creditRecords.overview.parse({ available_credits: 60 });
    expect(toCreditsOverview(plain, currencies).balances).toEqual([
      { currency: null, available: 60 },
    ]);
  });

  it("run out by currency and type, the soonest first; only dated ones name the currency", () => {
    const credit = (over: object) =>
      creditRecords.credit.parse({ available_credits: 5, credit_type_id: "t", state: 1, ...over });
    const calendars = toCreditCalendars(
      [
        credit({ currency_id: "id-EUR" }),
        credit({ currency_id: "id-CZK", valid_to: "2027-03-01 23:59:59" }),
        credit({
          currency_id: "id-CZK",
          credit_type_id: "u",
          valid_to: "2026-12-01 23:59:59",
        }),
        credit({ currency_id: "id-CZK", credit_type_id: "empty", available_credits: 0 }),
      ],
      { currencies, types: [{ credit_type_id: "t", name: "Loyalty" }] },
      clock,
    );
    expect(calendars.map(({ currency, type }) => [currency, type])).toEqual([
      ["CZK", null],
      ["CZK", "Loyalty"],
      ["EUR", "Loyalty"],
    ]);
    expect(endingCurrency(calendars)).toBe("CZK");
    const [first] = calendars;
    const mixed = first ? [...calendars, { ...first, currency: "EUR" }] : [];
    expect(endingCurrency(mixed)).toBeNull();
  });
});

describe("all tiers", () => {
  const status = (id: string, over: object = {}) =>
    records.status.parse({ status_id: id, name: id.toUpperCase(), ...over });

  it("stand lowest first by their links, each with what it gives and takes", () => {
    const offers = toTierOffers(
      [
        status("b", { previous_status: "a", discount: 5, collection_points: true }),
        status("a", {
          next_status: "b",
          qualification_type: 0,
          description: "<p>Hello</p>",
          discount: 0,
        }),
      ],
      [],
    );
    expect(offers).toEqual([
      {
        id: "a",
        name: "A",
        description: "Hello",
        discount: null,
        collects: null,
        pays: null,
        way: "joining",
        takes: { points: null, turnover: [], months: null },
      },
      expect.objectContaining({ id: "b", discount: 5, collects: true, way: "unknown" }),
    ]);
  });

  it("without links stand by what they take", () => {
    const offers = toTierOffers(
      [
        status("top", { qualification_points: 900 }),
        status("base"),
        status("mid", { qualification_turnover: [{ currency_id: "CZK", value: 300 }] }),
      ],
      [],
    );
    expect(offers.map(({ id }) => id)).toEqual(["base", "mid", "top"]);
    expect(offers[1]?.takes.turnover).toEqual([{ currency: "CZK", value: 300 }]);
  });
});
