import type { Text } from "../model";
import { verbatim } from "./wording";

export const POINT_TYPES: { key: string; name: Text }[] = [
  { key: "purchase", name: { en: "Standard points", cs: "Základní body" } },
  { key: "bonus", name: { en: "Bonus points", cs: "Bonusové body" } },
  { key: "partner", name: { en: "Partner points", cs: "Body od partnerů" } },
];

export const CREDIT_TYPES: { key: string; name: Text }[] = [
  { key: "loyalty", name: { en: "Loyalty credit", cs: "Věrnostní kredit" } },
  { key: "promotion", name: { en: "Promotions", cs: "Akce" } },
];

/** What the entries of a history are called. */
export const POINT_OPERATIONS = {
  purchase: { en: "Points for a purchase", cs: "Body za nákup" },
  bonus: { en: "Bonus", cs: "Bonus" },
  partner: { en: "Points from a partner", cs: "Body od partnera" },
  redeemed: { en: "Points redeemed", cs: "Uplatnění bodů" },
  returned: { en: "Points returned", cs: "Vrácení bodů" },
  expired: { en: "Points expired", cs: "Propadnutí bodů" },
  adjusted: { en: "Points adjusted", cs: "Úprava bodů" },
} as const satisfies Record<string, Text>;

export const BONUS_NOTES: Text[] = [
  { en: "For your birthday", cs: "K narozeninám" },
  { en: "A friend of yours joined", cs: "Přidal se váš přítel" },
  { en: "Double points weekend", cs: "Víkend dvojnásobných bodů" },
  { en: "Thank you for the review", cs: "Děkujeme za hodnocení" },
];

export const CREDIT_OPERATIONS = {
  earn: { en: "Credit added", cs: "Připsání kreditu" },
  spend: { en: "Paid with credit", cs: "Platba kreditem" },
  expire: { en: "Credit expired", cs: "Propadnutí kreditu" },
  adjust: { en: "Credit adjusted", cs: "Úprava kreditu" },
} as const satisfies Record<string, Text>;

export const CREDIT_NOTES: Text[] = [
  { en: "Returned cups", cs: "Vrácené kelímky" },
  { en: "Autumn campaign", cs: "Podzimní akce" },
  { en: "Top-up at the till", cs: "Dobití na pokladně" },
];

const script = "<script>alert(1)</script>";
const image = `"><img src=x onerror="document.title='owned'">`;
/** Somebody has typed markup into every text. */
export const HOSTILE = verbatim(`${script}${image}`);
export const HOSTILE_LONG = verbatim(`<b>${"Ž".repeat(240)}`);
