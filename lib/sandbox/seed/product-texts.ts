import type { Text } from "../model";

export interface Product {
  key: string;
  name: Text;
  /** Of one piece, or of a kilogram. */
  price: number;
  /** Sold by weight. */
  weighed?: boolean;
  vat: number;
}

/** What the shops sell; what rewards give among it. */
export const PRODUCTS: readonly Product[] = [
  { key: "espresso", name: { en: "Espresso", cs: "Espresso" }, price: 55, vat: 12 },
  { key: "cappuccino", name: { en: "Cappuccino", cs: "Cappuccino" }, price: 75, vat: 12 },
  { key: "flat-white", name: { en: "Flat white", cs: "Flat white" }, price: 85, vat: 12 },
  {
    key: "croissant",
    name: { en: "Butter croissant", cs: "Máslový croissant" },
    price: 49,
    vat: 12,
  },
  { key: "bun", name: { en: "Cinnamon bun", cs: "Skořicový šnek" }, price: 59, vat: 12 },
  { key: "kolach", name: { en: "Plum kolach", cs: "Švestkový koláč" }, price: 45, vat: 12 },
  { key: "loaf", name: { en: "Sourdough loaf", cs: "Kváskový bochník" }, price: 129, vat: 12 },
  { key: "baguette", name: { en: "Ham baguette", cs: "Bageta se šunkou" }, price: 99, vat: 12 },
  { key: "cheesecake", name: { en: "Cheesecake", cs: "Cheesecake" }, price: 109, vat: 12 },
  {
    key: "lemonade",
    name: { en: "Elderflower lemonade", cs: "Bezová limonáda" },
    price: 69,
    vat: 21,
  },
  { key: "jam", name: { en: "Apricot jam", cs: "Meruňková marmeláda" }, price: 149, vat: 12 },
  {
    key: "beans",
    name: { en: "Coffee beans, 250 g", cs: "Zrnková káva, 250 g" },
    price: 289,
    vat: 12,
  },
  {
    key: "apples",
    name: { en: "Apples from Moravia", cs: "Jablka z Moravy" },
    price: 39.9,
    weighed: true,
    vat: 12,
  },
  {
    key: "cheese",
    name: { en: "Farm cheese", cs: "Farmářský sýr" },
    price: 389,
    weighed: true,
    vat: 12,
  },
];
