import type { Card } from "@/lib/contracts/cards";
import type { Reward } from "@/lib/contracts/rewards";
import type { Voucher } from "@/lib/contracts/vouchers";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { drawCode } from "@/lib/server/barcode";
import { site, type CardKind, symbologyOf } from "@/lib/site";
import { wordsIn } from "@/lib/site/words";

/** Right in every symbology, also where there is a check digit. */
const NUMBER = "1000000000016";

/** A card of some type, nobody's. */
export const sampleCard = (kind: CardKind): Card => ({
  id: "preview",
  number: NUMBER,
  typeId: null,
  typeName: kind.textId ?? kind.typeId ?? kind.prefix ?? null,
  state: "active",
  validFrom: null,
  validTo: null,
  code: drawCode(NUMBER, symbologyOf(kind)),
});

export const sampleVoucher = (name: string): Voucher => ({
  id: "preview",
  code: null,
  name,
  subtitle: null,
  state: "usable",
  validFrom: null,
  validTo: new Date(Date.now() + 3 * 86_400_000).toISOString(),
  usedAt: null,
  createdAt: null,
  imageUrl: null,
  rewardId: null,
  pointsCost: null,
  returnable: false,
});

export const sampleReward = (name: string): Reward => ({
  id: "preview",
  name,
  subtitle: null,
  pointsCost: 200,
  imageUrl: null,
  tags: [],
  priority: null,
  redeemable: true,
});

/** The operator's own words by language, each with its place in the site file. */
export function ownWords(): Record<Locale, [string, string][]> {
  const { hero, support, legal, texts } = site();
  const of = (locale: Locale): [string, string][] => [
    ...(hero.title ? [["hero.title", wordsIn(hero.title, locale)] as [string, string]] : []),
    ...(hero.text ? [["hero.text", wordsIn(hero.text, locale)] as [string, string]] : []),
    ...(support.hours
      ? [["support.hours", wordsIn(support.hours, locale)] as [string, string]]
      : []),
    ...legal.flatMap(({ label }, index): [string, string][] =>
      label ? [[`legal.${index}.label`, wordsIn(label, locale)]] : [],
    ),
    ...Object.entries(texts[locale] ?? {}),
  ];
  return Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<
    Locale,
    [string, string][]
  >;
}
