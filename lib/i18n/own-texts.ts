import compile from "icu-minify/compile";
import { site, type SiteConfig } from "@/lib/site";
import type { Locale } from "./locales";

type Messages = Record<string, unknown>;

const compiled = new WeakMap<SiteConfig, Map<Locale, Messages>>();

/**
 * The app's texts with the operator's own in their places. The app's are compiled when it is built,
 * and the browser has no parser: so are these, once per site file.
 */
export function withOwnTexts(locale: Locale, messages: Messages): Messages {
  const config = site();
  const own = Object.entries(config.texts[locale] ?? {});
  if (own.length === 0) return messages;
  const known = compiled.get(config) ?? new Map<Locale, Messages>();
  compiled.set(config, known);
  const merged =
    known.get(locale) ??
    own.reduce((all, [key, text]) => replaced(all, key.split("."), compile(text)), messages);
  known.set(locale, merged);
  return merged;
}

/** A copy of the tree with another leaf: what is not on the way to it is shared. */
function replaced(tree: Messages, [key = "", ...rest]: string[], leaf: unknown): Messages {
  const value = rest.length === 0 ? leaf : replaced(tree[key] as Messages, rest, leaf);
  return { ...tree, [key]: value };
}
