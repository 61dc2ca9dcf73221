import { describe, expect, it } from "vitest";
import type { Store } from "@/lib/contracts/stores";
import { distanceBetween, readable } from "./distance";
import { findStores, type StoreWish } from "./find-stores";
import { mapsOf, mapsUrl } from "./maps-url";

const store = (id: string, over: Partial<Store> = {}): Store => ({
  id,
  name: id,
  street: null,
  city: null,
  zip: null,
  position: null,
  week: null,
  imageUrl: null,
  ...over,
});

const brno = { latitude: 49.1951, longitude: 16.6068 };
const praha = { latitude: 50.0755, longitude: 14.4378 };
const stores = [
  store("Brno, Veveří", { city: "Brno", zip: "602 00", position: brno, week: Array(7).fill([]) }),
  store("Kutná Hora", { week: Array(7).fill([{ from: "00:00", to: "24:00" }]) }),
  store("Praha, Karlín", { city: "Praha", street: "Křižíkova 105", position: praha }),
];
const wish: StoreWish = {
  query: "",
  openNow: false,
  clock: { day: 0, minute: 600 },
  order: "name",
  from: null,
  favourite: null,
};
const ids = (over: Partial<StoreWish>) =>
  findStores(stores, { ...wish, ...over }).map((it) => it.store.id);

describe("stores", () => {
  it.each([
    ["krizikova", ["Praha, Karlín"]],
    ["60200", ["Brno, Veveří"]],
    ["BRNO vev", ["Brno, Veveří"]],
    ["nowhere", []],
  ])("are found by %s", (query, found) => expect(ids({ query })).toEqual(found));

  it("are open only where that is known", () =>
    expect(ids({ openNow: true })).toEqual(["Kutná Hora"]));

  it("come nearest first, those of no known place last", () => {
    expect(ids({ order: "distance", from: praha })).toEqual([
      "Praha, Karlín",
      "Brno, Veveří",
      "Kutná Hora",
    ]);
  });

  it("come by name with the member's own first", () => {
    expect(ids({ favourite: "Kutná Hora" })).toEqual([
      "Kutná Hora",
      "Brno, Veveří",
      "Praha, Karlín",
    ]);
  });
});

describe("a distance", () => {
  it("is that over the ground", () => {
    expect(distanceBetween(brno, praha)).toBeCloseTo(184, 0);
    expect(distanceBetween(brno, brno)).toBe(0);
  });

  it.each([
    [0.001, 10, "meter"],
    [0.347, 350, "meter"],
    [0.999, 1, "kilometer"],
    [1.44, 1.4, "kilometer"],
    [23.6, 24, "kilometer"],
  ])("of %s km is said as %s %s", (kilometres, value, unit) => {
    expect(readable(kilometres)).toEqual({ value, unit });
  });
});

describe("a link to maps", () => {
  it("fits the device", () => {
    expect(mapsOf("Mozilla/5.0 (Linux; Android 15; Pixel 7) Chrome/140 Mobile")).toBe("android");
    expect(mapsOf("Mozilla/5.0 (Linux; Android 15; Pixel 7; wv) Chrome/140 Mobile")).toBe("web");
    expect(mapsOf("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)")).toBe("apple");
    expect(mapsOf("Mozilla/5.0 (Windows NT 10.0; Win64; x64)")).toBe("web");
  });

  it("names the place, or the address where the place is not known", () => {
    const placed = store("Ó & <b>", { position: brno });
    expect(mapsUrl(placed, "android")).toBe(
      "geo:49.1951,16.6068?q=49.1951%2C16.6068(%C3%93%20%26%20%3Cb%3E)",
    );
    expect(mapsUrl(placed, "web")).toBe(
      "https://www.google.com/maps/search/?api=1&query=49.1951%2C16.6068",
    );
    expect(mapsUrl(placed, "apple")).toBe(
      "https://maps.apple.com/?ll=49.1951%2C16.6068&q=%C3%93+%26+%3Cb%3E",
    );
    const addressed = store("x", { street: "Veveří 46", zip: "602 00", city: "Brno" });
    expect(mapsUrl(addressed, "android")).toBe(
      "geo:0,0?q=Veve%C5%99%C3%AD%2046%2C%20602%2000%20Brno",
    );
    expect(mapsUrl(store("x"), "web")).toBeNull();
  });
});
