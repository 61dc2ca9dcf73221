import { expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import en from "@/messages/en.json";
import { globalErrorPage } from "./global-error-texts";
import { LAST_RESORT } from "./last-resort";

it("stands in the code as it does among the texts", () => {
  expect(LAST_RESORT).toEqual(en.globalError);
});

it("is said in every language", async () => {
  const pages = await Promise.all(LOCALES.map(globalErrorPage));
  expect(pages.map(({ lang }) => lang)).toEqual(LOCALES);
  expect(new Set(pages.map(({ texts }) => texts.title)).size).toBe(LOCALES.length);
});

it("is English where the address names no language of ours", async () => {
  expect(await globalErrorPage("xx")).toEqual({ lang: "en", dir: "ltr", texts: LAST_RESORT });
});
