import type { Text } from "../model";
import { verbatim } from "./wording";

/** When a ticket's slots begin on which weekdays (0 is Sunday), how long they last, for how many. */
interface Rhythm {
  weekdays: readonly number[];
  times: readonly string[];
  minutes: number;
  capacity: number;
}

export interface TicketSeed {
  key: string;
  name: Text;
  /** Keys of property items, by the property's key. */
  properties: Record<string, string>;
  rhythm: Rhythm | null;
  /** 0 is blocked: upstream keeps it, nobody can book it. */
  state: 0 | 1;
  /** Days from now; null is for ever. */
  validTo: number | null;
  /** Every slot is taken already. */
  full?: boolean;
}

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const WORKDAYS = [1, 2, 3, 4, 5];

export const TICKETS: readonly TicketSeed[] = [
  {
    key: "window-table",
    name: { en: "Table by the window", cs: "Stůl u okna" },
    properties: { place: "brno-svobody", kind: "table" },
    rhythm: {
      weekdays: EVERY_DAY,
      times: ["08:00", "10:00", "12:00", "14:00", "16:00", "18:00"],
      minutes: 120,
      capacity: 1,
    },
    state: 1,
    validTo: null,
  },
  {
    key: "latte-art",
    name: { en: "Latte art class", cs: "Kurz latte art" },
    properties: { place: "brno-veveri", kind: "workshop" },
    rhythm: { weekdays: [2, 4, 6], times: ["10:00", "17:30"], minutes: 120, capacity: 8 },
    state: 1,
    validTo: 180,
  },
  {
    key: "tasting",
    name: { en: "Coffee tasting with the roaster", cs: "Ochutnávka kávy s pražičem" },
    properties: { place: "praha", kind: "workshop" },
    rhythm: { weekdays: [3, 5], times: ["17:00", "19:00"], minutes: 90, capacity: 6 },
    state: 1,
    validTo: null,
  },
  {
    key: "barista-advice",
    name: { en: "Home barista advice", cs: "Poradna domácího baristy" },
    properties: { place: "brno-svobody", kind: "advice" },
    rhythm: {
      weekdays: WORKDAYS,
      times: ["09:00", "09:30", "10:00", "15:00", "15:30", "16:00"],
      minutes: 30,
      capacity: 1,
    },
    state: 1,
    validTo: null,
  },
  {
    key: "bread-workshop",
    name: { en: "Bread baking workshop", cs: "Kurz pečení chleba" },
    properties: { place: "praha", kind: "workshop" },
    rhythm: { weekdays: [6], times: ["09:00"], minutes: 240, capacity: 10 },
    state: 1,
    validTo: null,
    full: true,
  },
  {
    key: "old-roastery-tour",
    name: { en: "Tour of the old roastery", cs: "Prohlídka staré pražírny" },
    properties: { place: "praha", kind: "workshop" },
    rhythm: null,
    state: 1,
    validTo: -30,
  },
  {
    key: "private-room",
    name: { en: "Private room", cs: "Salonek" },
    properties: { place: "brno-svobody", kind: "table" },
    rhythm: null,
    state: 0,
    validTo: null,
  },
];

export const STATUSES: readonly { key: string; name: Text }[] = [
  { key: "confirmed", name: { en: "Confirmed", cs: "Potvrzená" } },
  { key: "pending", name: { en: "Waiting for confirmation", cs: "Čeká na potvrzení" } },
  { key: "done", name: { en: "Visited", cs: "Proběhla" } },
  { key: "cancelled", name: { en: "Cancelled", cs: "Zrušená" } },
];

export interface PropertySeed {
  key: string;
  name: Text;
  type: string;
  items: readonly { key: string; name: Text }[];
  /** Sends the names of its items in all languages at once, as the vendor's own example does. */
  allLanguages?: boolean;
}

export const PROPERTIES: readonly PropertySeed[] = [
  {
    key: "place",
    name: { en: "Where", cs: "Kde" },
    type: "enum",
    items: [
      { key: "brno-svobody", name: verbatim("Brno, náměstí Svobody") },
      { key: "brno-veveri", name: verbatim("Brno, Veveří") },
      { key: "praha", name: verbatim("Praha, Vinohrady") },
    ],
  },
  {
    key: "kind",
    name: { en: "What", cs: "Co" },
    type: "enum",
    allLanguages: true,
    items: [
      { key: "table", name: { en: "Table", cs: "Stůl" } },
      { key: "workshop", name: { en: "Workshop", cs: "Kurz" } },
      { key: "advice", name: { en: "Advice", cs: "Poradna" } },
    ],
  },
  { key: "step-free", name: { en: "Step-free", cs: "Bezbariérové" }, type: "boolean", items: [] },
];
