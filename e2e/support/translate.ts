import { readFileSync } from "node:fs";
import { createTranslator, type _Translator } from "use-intl/core";
import type { Locale } from "@/lib/i18n/locales";
import type messages from "@/messages/en.json";

export type Translate = _Translator<typeof messages>;

const load = (locale: Locale) =>
  JSON.parse(
    readFileSync(new URL(`../../messages/${locale}.json`, import.meta.url), "utf8"),
  ) as typeof messages;

/** The app's own texts, e.g. `t("signIn.title")`. A missing key or value fails the test. */
export const translator = (locale: Locale): Translate =>
  createTranslator({
    locale,
    messages: load(locale),
    timeZone: "Europe/Prague",
    onError: (error) => {
      throw error;
    },
  });

/** The first parts of every key there is. */
export const NAMESPACES = Object.keys(load("en"));
