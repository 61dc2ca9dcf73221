import { z } from "zod";
import { DEFAULT_LOCALE, LOCALES } from "@/lib/i18n/locales";
import { catalogue } from "@/messages/support/catalogue";
import { argumentsOf, selectsOf } from "@/messages/support/icu";

let english: Map<string, string> | undefined;

/** Whether an argument may be used so, of which the app's own text makes such use. */
const isUsable = (kind: string, original: string | undefined): boolean =>
  original !== undefined &&
  (kind === original ||
    (kind === "argument" && ["number", "plural", "select"].includes(original)) ||
    ([kind, original].includes("plural") && [kind, original].includes("number")));

/** Why a text cannot stand in for the app's own; null where it can. */
function problemOf(key: string, text: string): string | null {
  english ??= catalogue(DEFAULT_LOCALE);
  const original = english.get(key);
  if (original === undefined) return "is not a text of the app";
  try {
    const given = argumentsOf(original).map((argument) => argument.split(": ") as [string, string]);
    const kinds = new Map(given);
    const unknown = argumentsOf(text).filter((argument) => {
      const [name = "", kind = ""] = argument.split(": ");
      return !isUsable(kind, kinds.get(name));
    });
    if (unknown.length > 0) {
      const all = given.map(([name, kind]) => `${name} (${kind})`).join(", ");
      return `uses ${unknown.join(", ")}; the app gives ${all || "nothing"}`;
    }
    const own = new Set(argumentsOf(text));
    const missing = given.filter(([name, kind]) => kind === "tag" && !own.has(`${name}: tag`));
    if (missing.length > 0) return `leaves out <${missing[0]?.[0]}>`;
    const choices = new Set(selectsOf(original));
    const wrong = selectsOf(text).filter((choice) => !choices.has(choice));
    return wrong.length > 0
      ? `has not the same choices as the app's own: ${wrong.join(", ")}`
      : null;
  } catch (error) {
    return `is no ICU message (${error instanceof Error ? error.message : "it does not parse"})`;
  }
}

/** Texts in the operator's own words, by language and key. */
export const Texts = z
  .partialRecord(z.enum(LOCALES), z.record(z.string(), z.string().trim().min(1).max(1000)))
  .superRefine((texts, context) => {
    for (const [locale, own] of Object.entries(texts)) {
      for (const [key, text] of Object.entries(own)) {
        const problem = problemOf(key, text);
        if (problem) context.addIssue({ code: "custom", path: [locale, key], message: problem });
      }
    }
  })
  .default({});
export type Texts = z.infer<typeof Texts>;
