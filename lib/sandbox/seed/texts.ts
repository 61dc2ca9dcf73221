import type { Text } from "../model";

/** Names of the small lists; keys are the sandbox's own. */
export const TAGS: { key: string; name: Text }[] = [
  { key: "coffee", name: { en: "Coffee", cs: "Káva" } },
  { key: "bakery", name: { en: "Bakery", cs: "Pekárna" } },
  { key: "pantry", name: { en: "Pantry", cs: "Spíž" } },
  { key: "home", name: { en: "Home", cs: "Domov" } },
  { key: "experiences", name: { en: "Experiences", cs: "Zážitky" } },
];

/** What a till reads is up to the operator; the names say what the site file maps them to. */
export const CARD_TYPES: { key: string; name: Text; prefix: string }[] = [
  { key: "club", name: { en: "Club card", cs: "Klubová karta" }, prefix: "100" },
  { key: "ean", name: { en: "Family card", cs: "Rodinná karta" }, prefix: "859" },
  { key: "qr", name: { en: "Digital card", cs: "Digitální karta" }, prefix: "QR" },
  { key: "aztec", name: { en: "Travel card", cs: "Cestovní karta" }, prefix: "AZ" },
  { key: "pdf417", name: { en: "Partner card", cs: "Partnerská karta" }, prefix: "PF" },
  { key: "datamatrix", name: { en: "Gift card", cs: "Dárková karta" }, prefix: "DM" },
];

export const STATUSES: {
  key: string;
  name: Text;
  about: Text;
  points: number;
  turnover: number;
}[] = [
  {
    key: "member",
    name: { en: "Member", cs: "Člen" },
    about: { en: "Points from every purchase.", cs: "Body z každého nákupu." },
    points: 0,
    turnover: 0,
  },
  {
    key: "silver",
    name: { en: "Silver", cs: "Stříbrná" },
    about: { en: "A coffee on us every month.", cs: "Každý měsíc káva na nás." },
    points: 1000,
    turnover: 10_000,
  },
  {
    key: "gold",
    name: { en: "Gold", cs: "Zlatá" },
    about: { en: "Double points at weekends.", cs: "O víkendech dvojnásobek bodů." },
    points: 3000,
    turnover: 30_000,
  },
  {
    key: "platinum",
    name: { en: "Platinum", cs: "Platinová" },
    about: { en: "All of that, and a table for you.", cs: "To všechno a k tomu stůl pro vás." },
    points: 8000,
    turnover: 80_000,
  },
];

export const COUNTRIES: { key: string; name: Text }[] = [
  { key: "at", name: { en: "Austria", cs: "Rakousko" } },
  { key: "cz", name: { en: "Czechia", cs: "Česko" } },
  { key: "de", name: { en: "Germany", cs: "Německo" } },
  { key: "fr", name: { en: "France", cs: "Francie" } },
  { key: "gb", name: { en: "United Kingdom", cs: "Spojené království" } },
  { key: "hu", name: { en: "Hungary", cs: "Maďarsko" } },
  { key: "it", name: { en: "Italy", cs: "Itálie" } },
  { key: "pl", name: { en: "Poland", cs: "Polsko" } },
  { key: "sk", name: { en: "Slovakia", cs: "Slovensko" } },
  { key: "ua", name: { en: "Ukraine", cs: "Ukrajina" } },
  { key: "us", name: { en: "United States", cs: "Spojené státy" } },
];

export const CURRENCIES: { key: string; name: Text }[] = [
  { key: "CZK", name: { en: "Czech koruna", cs: "Koruna česká" } },
  { key: "EUR", name: { en: "Euro", cs: "Euro" } },
];

export const ADDRESS_TYPES: { key: string; name: Text }[] = [
  { key: "delivery", name: { en: "Delivery", cs: "Doručovací" } },
  { key: "billing", name: { en: "Billing", cs: "Fakturační" } },
  { key: "work", name: { en: "Work", cs: "Do práce" } },
];

export const UPSTREAM_LANGUAGES = ["cs", "en", "sk", "de", "pl", "uk", "ar"];
