import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import en from "@/messages/en.json";
import { globalErrorPage } from "./global-error-texts";
import { LAST_RESORT } from "./last-resort";

const { title, body, offline, retry } = en.globalError;

const network = (onLine: boolean) => vi.stubGlobal("navigator", { onLine });
beforeEach(() => void network(true));
afterEach(() => void vi.unstubAllGlobals());

it("stands in the code as it does among the texts, for when none can be loaded", () => {
  expect(LAST_RESORT).toEqual({ title, body: offline, retry });
});

it("blames nobody without a network", async () => {
  network(false);
  expect((await globalErrorPage("en")).texts.body).toBe(offline);
  const bodies = (await Promise.all(LOCALES.map(globalErrorPage))).map(({ texts }) => texts.body);
  expect(new Set(bodies).size).toBe(LOCALES.length);
});

it("is said in every language", async () => {
  const pages = await Promise.all(LOCALES.map(globalErrorPage));
  expect(pages.map(({ lang }) => lang)).toEqual(LOCALES);
  expect(new Set(pages.map(({ texts }) => texts.title)).size).toBe(LOCALES.length);
});

it("is English where the address names no language of ours", async () => {
  expect(await globalErrorPage("xx")).toEqual({
    lang: "en",
    dir: "ltr",
    texts: { title, body, retry },
  });
});
