import { createFormatter } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { formats } from "./formats";
import { LOCALES, type Locale } from "./locales";
import { withItsSign } from "./signed-amount";

const MOMENT = new Date("2026-11-27T17:05:00Z");
const said = (locale: Locale) => {
  const format = createFormatter({ locale, timeZone: "Europe/Prague", formats, now: MOMENT });
  return {
    date: format.dateTime(MOMENT, "date"),
    day: format.dateTime(MOMENT, "day"),
    time: format.dateTime(MOMENT, "time"),
    points: format.number(12480.5, "points"),
    money: format.number(-1250, { style: "currency", currency: "CZK" }),
    share: format.number(0.25, { style: "percent" }),
  };
};

/** Without the signs that are not seen, and with plain spaces. */
const plain = (text: string) =>
  text.replace(/[\u200e\u200f\u061c]/g, "").replace(/[\u00a0\u202f]/g, " ");

describe("dates and numbers", () => {
  it.each<[Locale, string, string, string]>([
    ["en", "November 27, 2026", "12,480.5", "-CZK 1,250.00"],
    ["cs", "27. listopadu 2026", "12 480,5", "-1 250,00 Kč"],
    ["sk", "27. novembra 2026", "12 480,5", "-1 250,00 CZK"],
    ["de", "27. November 2026", "12.480,5", "-1.250,00 CZK"],
    ["pl", "27 listopada 2026", "12 480,5", "-1250,00 CZK"],
    ["uk", "27 листопада 2026 р.", "12 480,5", "-1 250,00 CZK"],
    ["ar", "27 نوفمبر 2026", "12,480.5", "-1,250.00 CZK"],
  ])("are written in %s as people there write them", (locale, date, points, money) => {
    const { date: saidDate, points: saidPoints, money: saidMoney } = said(locale);
    expect([saidDate, saidPoints, saidMoney].map(plain)).toEqual([date, points, money]);
  });

  it.each(LOCALES)("are in %s written with the digits of codes, cards and tills", (locale) => {
    expect(Object.values(said(locale)).join(" ")).not.toMatch(/(?![0-9])\p{Nd}/u);
  });

  it.each(LOCALES)("keep the hours of a day from 0 to 23 in %s", (locale) => {
    expect(plain(said(locale).time)).toBe("18:05");
  });

  it("keep a sign before its number from right to left too", () => {
    // The mark of direction before it: without one the sign would be seen behind the number.
    expect(said("ar").money).toMatch(/\u200e-1/);
  });

  it("keep a currency on the same side of its number, with a sign or without", () => {
    const format = createFormatter({ locale: "ar", timeZone: "Europe/Prague", formats });
    const amount = (value: number) =>
      withItsSign(format.number(value, { style: "currency", currency: "CZK" }));
    // All of it goes as the page goes, but for the signed number, which is read as one.
    expect(amount(59.5)).toBe("\u200f59.50\u00a0CZK");
    expect(amount(-1250)).toBe("\u200f\u2066-1,250.00\u2069\u00a0CZK");
    expect(LOCALES.map((locale) => withItsSign(said(locale).money)).join()).not.toContain("\u200e");
    expect(withItsSign(said("cs").money)).toBe(said("cs").money);
  });
});
