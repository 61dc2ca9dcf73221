import { expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import en from "@/messages/en.json";
import { globalErrorTexts, LAST_RESORT } from "./global-error-texts";

it("stands in the code as it does among the texts", () => {
  expect(LAST_RESORT).toEqual(en.globalError);
});

it("is said in every language", async () => {
  const titles = await Promise.all(
    LOCALES.map(async (locale) => (await globalErrorTexts(locale)).title),
  );
  expect(new Set(titles).size).toBe(LOCALES.length);
});
