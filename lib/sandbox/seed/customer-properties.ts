import { idOf } from "../ids";
import type { Text } from "../model";

export interface PropertySeed {
  key: string;
  /** `string`, `boolean`, `integer`, `float`, `date`, `timestamp`, `enum`, `multiselect` or a custom one. */
  type: string;
  name: Text;
  about?: Text;
  items?: readonly { key: string; name: Text }[];
  required?: boolean;
  unique?: boolean;
  state?: 0 | 1;
}

export const propertyId = (key: string) => idOf("property", key);
export const propertyItemId = (property: string, key: string) =>
  idOf(`property-item ${property}`, key);

/** One of every data type that upstream knows; two of them a must. */
export const PROPERTIES: readonly PropertySeed[] = [
  {
    key: "usual-drink",
    type: "enum",
    name: { en: "Your usual drink", cs: "Váš obvyklý nápoj" },
    about: { en: "So that our offers fit.", cs: "Aby vám naše nabídky sedly." },
    items: [
      { key: "espresso", name: { en: "Espresso", cs: "Espresso" } },
      { key: "cappuccino", name: { en: "Cappuccino", cs: "Cappuccino" } },
      { key: "filter", name: { en: "Filter coffee", cs: "Filtrovaná káva" } },
      { key: "tea", name: { en: "Tea", cs: "Čaj" } },
    ],
    required: true,
  },
  {
    key: "of-age",
    type: "boolean",
    name: { en: "I am at least 15 years old", cs: "Je mi alespoň 15 let" },
    required: true,
  },
  {
    key: "diet",
    type: "multiselect",
    name: { en: "What we should watch out for", cs: "Na co si dát pozor" },
    items: [
      { key: "lactose", name: { en: "Lactose-free", cs: "Bez laktózy" } },
      { key: "gluten", name: { en: "Gluten-free", cs: "Bez lepku" } },
      { key: "vegan", name: { en: "Vegan", cs: "Veganské" } },
      { key: "nuts", name: { en: "No nuts", cs: "Bez ořechů" } },
    ],
  },
  {
    key: "nickname",
    type: "string",
    name: { en: "Name on the cup", cs: "Jméno na kelímek" },
    about: { en: "What we call out at the counter.", cs: "Jak vás máme u pultu zavolat." },
  },
  {
    key: "cups",
    type: "integer",
    name: { en: "Cups a day", cs: "Šálků denně" },
  },
  {
    key: "strength",
    type: "float",
    name: { en: "Grams of coffee per cup", cs: "Gramů kávy na šálek" },
  },
  {
    key: "name-day",
    type: "date",
    name: { en: "A day to celebrate", cs: "Den, který slavíte" },
  },
  {
    key: "first-visit",
    type: "timestamp",
    name: { en: "Your first visit", cs: "Vaše první návštěva" },
  },
  {
    key: "employee-number",
    type: "string",
    name: { en: "Company card number", cs: "Číslo firemní karty" },
    unique: true,
  },
  {
    key: "plate",
    type: "licence_plate",
    name: { en: "Licence plate", cs: "Registrační značka" },
    about: { en: "Lets you into our car park.", cs: "Pustí vás na naše parkoviště." },
  },
  {
    key: "fax",
    type: "string",
    name: { en: "Fax", cs: "Fax" },
    state: 0,
  },
];
