import type { Text } from "../model";
import { verbatim } from "./wording";

export interface StoreSeed {
  key: string;
  /** Its parts, from the town to the place in it. */
  name: readonly Text[];
  about: Text;
  street: string;
  number: string;
  zip: string;
  city: string;
  /** Null: nobody has entered it. */
  gps: readonly [longitude: number, latitude: number] | null;
  phone: string | null;
  weekdays: readonly [string, string];
  saturday: readonly [string, string] | null;
  sunday: readonly [string, string] | null;
  /** In place of the three above, where a day has more than one interval, or is not like the others. */
  week?: OpeningSeed;
  /** Names of its pictures; the first one leads. */
  pictures?: readonly string[];
  visible: boolean;
}

/** Intervals of each day, Monday first; null: no hours have been entered at all. */
export type OpeningSeed = readonly (readonly (readonly [string, string])[])[] | null;

const cafe = {
  en: "Bakery, café and a small grocery under one roof.",
  cs: "Pekárna, kavárna a malé potraviny pod jednou střechou.",
};
const shop = {
  en: "Fresh bread from six in the morning, groceries from nearby farms.",
  cs: "Čerstvý chléb od šesti ráno, potraviny z farem v okolí.",
};

export const STORES: StoreSeed[] = [
  {
    key: "brno-svobody",
    name: [verbatim("Brno"), { en: "Freedom Square", cs: "náměstí Svobody" }],
    about: cafe,
    street: "náměstí Svobody",
    number: "17",
    zip: "602 00",
    city: "Brno",
    gps: [16.60804, 49.19522],
    phone: "420530100101",
    weekdays: ["06:30:00", "20:00:00"],
    saturday: ["07:00:00", "20:00:00"],
    sunday: ["08:00:00", "19:00:00"],
    pictures: ["shop-1", "cappuccino"],
    visible: true,
  },
  {
    key: "brno-veveri",
    name: [verbatim("Brno"), verbatim("Veveří")],
    about: cafe,
    street: "Veveří",
    number: "46",
    zip: "602 00",
    city: "Brno",
    gps: [16.59677, 49.20241],
    phone: "420530100102",
    weekdays: ["06:30:00", "19:00:00"],
    saturday: ["07:30:00", "17:00:00"],
    sunday: null,
    pictures: ["shop-2"],
    visible: true,
  },
  {
    key: "praha-vinohrady",
    name: [{ en: "Prague", cs: "Praha" }, verbatim("Vinohrady")],
    about: cafe,
    street: "Korunní",
    number: "83",
    zip: "130 00",
    city: "Praha",
    gps: [14.45012, 50.07533],
    phone: "420220100103",
    weekdays: ["07:00:00", "20:00:00"],
    saturday: ["08:00:00", "20:00:00"],
    sunday: ["08:00:00", "18:00:00"],
    pictures: ["shop-3", "coffee-and-cake"],
    visible: true,
  },
  {
    key: "praha-karlin",
    name: [{ en: "Prague", cs: "Praha" }, verbatim("Karlín")],
    about: cafe,
    street: "Křižíkova",
    number: "105",
    zip: "186 00",
    city: "Praha",
    gps: [14.45411, 50.09252],
    phone: "420220100104",
    weekdays: ["07:00:00", "20:00:00"],
    saturday: ["08:00:00", "18:00:00"],
    sunday: ["09:00:00", "17:00:00"],
    pictures: ["shop-4"],
    visible: true,
  },
  {
    key: "ostrava",
    name: [verbatim("Ostrava"), verbatim("Poruba")],
    about: shop,
    street: "Hlavní třída",
    number: "583",
    zip: "708 00",
    city: "Ostrava",
    gps: [18.17236, 49.82618],
    phone: "420590100105",
    weekdays: ["06:00:00", "19:00:00"],
    saturday: ["07:00:00", "14:00:00"],
    sunday: null,
    pictures: ["shop-5"],
    visible: true,
  },
  {
    key: "olomouc",
    name: [verbatim("Olomouc"), { en: "Upper Square", cs: "Horní náměstí" }],
    about: cafe,
    street: "Horní náměstí",
    number: "12",
    zip: "779 00",
    city: "Olomouc",
    gps: [17.25148, 49.59397],
    phone: "420580100106",
    weekdays: ["06:30:00", "19:30:00"],
    saturday: ["07:30:00", "19:00:00"],
    sunday: ["09:00:00", "17:00:00"],
    pictures: ["shop-6"],
    visible: true,
  },
  {
    key: "plzen",
    name: [{ en: "Pilsen", cs: "Plzeň" }, verbatim("Americká")],
    about: cafe,
    street: "Americká",
    number: "34",
    zip: "301 00",
    city: "Plzeň",
    gps: [13.38251, 49.74404],
    phone: "420370100107",
    weekdays: ["06:30:00", "19:00:00"],
    saturday: ["08:00:00", "17:00:00"],
    sunday: null,
    pictures: ["shop-1"],
    visible: true,
  },
  {
    key: "hradec",
    name: [verbatim("Hradec Králové"), { en: "Riverside", cs: "Eliščino nábřeží" }],
    about: shop,
    street: "Eliščino nábřeží",
    number: "305",
    zip: "500 03",
    city: "Hradec Králové",
    gps: [15.82947, 50.21162],
    phone: "420490100108",
    weekdays: ["06:00:00", "18:30:00"],
    saturday: ["07:00:00", "13:00:00"],
    sunday: null,
    pictures: ["shop-2"],
    visible: true,
  },
  {
    key: "warehouse",
    name: [{ en: "Central bakery", cs: "Centrální pekárna" }],
    about: { en: "Not open to the public.", cs: "Není přístupná veřejnosti." },
    street: "Řípská",
    number: "9",
    zip: "627 00",
    city: "Brno",
    gps: [16.67301, 49.18103],
    phone: "420530100109",
    weekdays: ["00:00:00", "23:59:00"],
    saturday: null,
    sunday: null,
    visible: false,
  },
];
