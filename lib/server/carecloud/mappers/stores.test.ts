import { describe, expect, it } from "vitest";
import { FullStoreRecord } from "../schemas/stores";
import { mergeStore } from "./profile-merge";
import { toWeek } from "./opening";
import { toStoreDetail, toStoreList } from "./stores";

const read = (record: object) => FullStoreRecord.parse({ store_id: "s", name: "Shop", ...record });
const day = (day_id: string, ...intervals: [string, string][]) => ({
  day_id,
  time_intervals: intervals.map(([from, to]) => ({ from, to })),
});

describe("opening hours", () => {
  it("are read by day, in order, and closed only where upstream says so", () => {
    const week = toWeek([
      day("TUE", ["13:00:00", "18:00:00"], ["8:00:00", "12:00:00"]),
      day("Sunday"),
      day("HOLIDAY", ["10:00:00", "11:00:00"]),
    ]);
    expect(week?.[1]).toEqual([
      { from: "08:00", to: "12:00" },
      { from: "13:00", to: "18:00" },
    ]);
    expect(week?.[6]).toEqual([]);
    expect(week?.[0]).toBeNull();
  });

  it.each([
    ["00:00:00", "23:59:59", [{ from: "00:00", to: "24:00" }]],
    ["10:00:00", "00:00:00", [{ from: "10:00", to: "24:00" }]],
    ["18:00:00", "02:00:00", [{ from: "18:00", to: "02:00" }]],
    ["00:00:00", "00:00:00", []],
    ["25:00:00", "26:00:00", []],
    ["", "later", []],
  ])("take %s to %s for %j", (from, to, intervals) => {
    expect(toWeek([day("MON", [from, to])])?.[0]).toEqual(intervals);
  });

  it("are none where no day is named", () => {
    expect(toWeek([])).toBeNull();
    expect(toWeek([day("?", ["08:00:00", "12:00:00"])])).toBeNull();
  });
});

describe("a store", () => {
  it("is read without inventing anything", () => {
    expect(toStoreDetail(read({ store_address: null, gps_coordinates: {} }))).toEqual({
      id: "s",
      name: "Shop",
      street: null,
      city: null,
      zip: null,
      position: null,
      week: null,
      imageUrl: null,
      description: null,
      phone: null,
      email: null,
      website: null,
      images: [],
    });
  });

  it.each([
    ["www.example.com", "https://www.example.com/"],
    ["http://example.com/brno", "http://example.com/brno"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["https://user:secret@example.com", null],
    ["nonsense", null],
  ])("with the address %s links to %s", (url_address, website) => {
    expect(toStoreDetail(read({ url_address })).website).toBe(website);
  });

  it.each([
    ["shop@example.com", "shop@example.com"],
    ["shop@example.com?bcc=all@example.com", null],
    ["<b>@x.y", null],
  ])("with the e-mail %s is written to at %s", (contact_email, email) => {
    expect(toStoreDetail(read({ contact_email })).email).toBe(email);
  });

  it("is not shown where customers may not see it, is gone, or has come already", () => {
    const records = [
      read({ store_id: "b", name: "B", visibility_for_customer: 1, state: 1 }),
      read({ store_id: "h", visibility_for_customer: 0 }),
      read({ store_id: "d", state: 0 }),
      read({ store_id: "a", name: "Á" }),
      read({ store_id: "b", name: "B" }),
    ];
    expect(toStoreList(records, "cs").map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it.each([
    [{ gps_latitude: 0, gps_longitude: 0 }],
    [{ gps_latitude: 95, gps_longitude: 10 }],
    [{ gps_latitude: "x" }],
  ])("is nowhere at %j", (gps_coordinates) => {
    expect(toStoreDetail(read({ gps_coordinates })).position).toBeNull();
  });
});

describe("the member's own store", () => {
  const raw = {
    customer_id: "me",
    personal_information: { first_name: "Eva", store_id: "a", photo_url: "x" },
    loyalty_programme_code: "cz",
  };

  it("is changed and nothing else", () => {
    expect(mergeStore(raw, "b")).toEqual({
      personal_information: { first_name: "Eva", store_id: "b" },
      loyalty_programme_code: "cz",
    });
  });

  it("needs no write where it is the same", () => expect(mergeStore(raw, "a")).toBeNull());
});
