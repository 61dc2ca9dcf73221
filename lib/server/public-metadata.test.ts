import { expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { publicMetadata } from "./public-metadata";

it("names a page's one address and the same page in every language", () => {
  const { alternates, openGraph } = publicMetadata("cs", "/rewards", { title: "Odměny" });
  expect(alternates).toMatchObject({ canonical: "/cs/rewards" });
  expect(Object.keys(alternates?.languages ?? {}).sort()).toEqual([...LOCALES, "x-default"].sort());
  expect(alternates?.languages).toMatchObject({ en: "/en/rewards", "x-default": "/rewards" });
  expect(openGraph).toMatchObject({ locale: "cs_CZ", title: "Odměny", url: "/cs/rewards" });
  expect(openGraph).toHaveProperty("alternateLocale", expect.arrayContaining(["en_US", "uk_UA"]));
});

it("says nothing of what a page has not", () => {
  expect(publicMetadata("en", "/", { title: "Home" })).not.toHaveProperty("description");
});

it("leads home without a language", () => {
  expect(publicMetadata("en", "/", { title: "Home" }).alternates).toMatchObject({
    canonical: "/en",
    languages: { "x-default": "/" },
  });
});
