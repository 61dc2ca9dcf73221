import { expect, it } from "vitest";
import { AGREEMENTS } from "./agreements";
import { PROPERTIES } from "./customer-properties";
import { INTERESTS } from "./interests";
import { MESSAGES } from "./message-texts";
import { PRODUCTS } from "./product-texts";
import { bakeryRewards } from "./reward-texts-bakery";
import { experienceRewards } from "./reward-texts-experiences";
import { homeRewards } from "./reward-texts-home";
import { CAMPAIGNS } from "./stamp-texts";
import { STORES } from "./store-texts";
import * as texts from "./texts";
import * as wallet from "./wallet-texts";
import { TRANSLATIONS, wording } from "./wording";

const REWARDS = [...bakeryRewards, ...homeRewards, ...experienceRewards];
const SEEDS = [REWARDS, AGREEMENTS, PROPERTIES, INTERESTS, MESSAGES, PRODUCTS, CAMPAIGNS, STORES];

/** Every English text there is. */
function english(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && typeof value.en === "string") return [value.en];
  return Object.values(value).flatMap(english);
}

const seeded = new Set(english([SEEDS, texts, wallet]));

const languages = Object.entries(TRANSLATIONS);

it.each(languages)("%s translates what the seed says, and all that the others do", (_, words) => {
  expect(Object.keys(words).filter((text) => !seeded.has(text))).toEqual([]);
  expect(Object.keys(words)).toEqual(Object.keys(TRANSLATIONS.de));
  expect(Object.values(words).every((text) => text.trim() !== "")).toBe(true);
});

it.each(languages)("%s has every name of a reward, a tier and a kind of card", (_, words) => {
  const names = [...REWARDS, ...texts.STATUSES, ...texts.CARD_TYPES].map(({ name }) => name.en);
  expect(names.filter((name) => words[name] === undefined && name !== "Espresso")).toEqual([]);
});

it("says in English what is said in no other language", () => {
  expect(wording({ en: "Espresso", cs: "Espresso" }, "de")).toBe("Espresso");
  expect(wording({ en: "Not there", cs: "Není tu" }, "uk")).toBe("Not there");
  expect(wording({ en: "Gold", cs: "Zlatá" }, "cs")).toBe("Zlatá");
});
