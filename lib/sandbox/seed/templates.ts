import type { Member } from "../model";
import type { TemplateName } from "../types";
import {
  address,
  card,
  cardNumber,
  tier,
  unseen,
  voucher,
  type Draft,
  type Ground,
  type Identity,
} from "./build";
import { hostile } from "./hostile";

type Template = (ground: Ground, who: Identity) => Draft;

const contact = (who: Identity) => ({ email: who.email, phone: who.phone });

/** A year of a regular: something in every state. */
const demo: Template = (ground, who) => {
  const { clock } = ground;
  return {
    personal: {
      salutation: "Vážená paní Nováková",
      gender: 2,
      first_name: "Eva",
      last_name: "Nováková",
      pre_nominals: "Mgr.",
      birthdate: "1988-04-12",
      ...contact(who),
      language_id: "en",
      address: {
        address1: "Údolní",
        address2: "212",
        address3: "33",
        address4: "2nd floor",
        zip: "602 00",
        city: "Brno",
        country_code: "cz",
      },
      ...unseen(ground),
    },
    cards: [card(ground, who, "club")],
    lots: [
      { amount: 300, expires: clock.dateInDays(18) },
      { amount: 780, expires: clock.dateInDays(80) },
      { amount: 1400, expires: clock.dateInDays(200) },
    ],
    ledger: [
      { at: clock.inDays(-20, "12:30:00"), amount: -650 },
      { at: clock.inDays(-2, "12:30:00"), amount: 150 },
    ],
    statusRecords: [
      tier(ground, who, "gold", 100, {
        keep: 8400,
        keepPoints: 840,
        next: 42_150,
        nextPoints: 4215,
      }),
      { ...tier(ground, who, "silver", 460, {}), valid_to: clock.inDays(-101, "23:59:59") },
    ],
    addresses: [
      address(who, "delivery", "delivery", {
        address1: "Botanická",
        address3: "68a",
        address4: "Second yard, ring twice",
        zip: "602 00",
        city: "Brno",
        country_code: "cz",
      }),
      address(who, "work", "work", {
        address1: "Pražákova",
        address2: "1008",
        address3: "69",
        zip: "639 00",
        city: "Brno",
        country_code: "cz",
      }),
    ],
    vouchers: (member) =>
      [
        { reward: "butter-croissant", from: -20, to: 1 },
        { reward: "coffee-and-cake", from: -12, to: 3 },
        { reward: "cappuccino", from: -10, to: 12 },
        { reward: "welcome-ten", from: -8, to: 22 },
        { reward: "breakfast-for-two", from: -20, to: 45 },
        { reward: "latte-art-class", from: 6, to: 96 },
        { reward: "birthday-treat", from: -30, to: -2, usedAt: -9 },
        { reward: "espresso", from: -50, to: -20, usedAt: -31, store: "brno-veveri" },
        { reward: "cinnamon-bun", from: -35, to: -5 },
      ].map((it, at) => voucher(ground, member, at, it)),
  };
};

const fresh: Template = (ground, who) => ({
  personal: {
    first_name: "Jakub",
    last_name: "Svoboda",
    gender: 1,
    ...contact(who),
    language_id: "en",
  },
  cards: [card(ground, who, "club", { validFrom: ground.clock.inDays(-1, "16:40:00") })],
});

const top: Template = (ground, who) => ({
  personal: {
    gender: 2,
    pre_nominals: "Ing.",
    first_name: "Marie",
    last_name: "Dvořáková",
    post_nominals: "Ph.D.",
    birthdate: "1969-11-02",
    ...contact(who),
    language_id: "en",
    address: {
      address1: "Korunní",
      address3: "19",
      zip: "120 00",
      city: "Praha",
      country_code: "cz",
    },
    ...unseen(ground, "older"),
  },
  cards: ["club", "ean", "qr", "aztec", "pdf417", "datamatrix"].map((it) => card(ground, who, it)),
  lots: [
    { amount: 1200, expires: ground.clock.dateInDays(30) },
    { amount: 47_000, expires: ground.clock.dateInDays(300) },
  ],
  statusRecords: [tier(ground, who, "platinum", 30, { keep: 61_000, keepPoints: 6100 })],
  vouchers: (member) => [
    voucher(ground, member, 0, { reward: "bread-workshop", from: -5, to: 60 }),
    voucher(ground, member, 1, { reward: "sourdough-loaf", from: -5, to: 9 }),
  ],
});

const blocked: Template = (ground, who) => {
  const { clock } = ground;
  const number = (offset: number) => cardNumber("club", who.serial + offset);
  return {
    personal: {
      first_name: "Petr",
      last_name: "Černý",
      gender: 1,
      ...contact(who),
      language_id: "en",
    },
    cards: [
      card(ground, who, "club", { state: 0 }),
      card(ground, who, "club", {
        number: number(100_000_000),
        validTo: clock.inDays(-30, "23:59:59"),
      }),
      card(ground, who, "club", {
        number: number(200_000_000),
        validFrom: clock.inDays(10, "00:00:00"),
      }),
    ],
    lots: [{ amount: 640, expires: clock.dateInDays(90) }],
    statusRecords: [tier(ground, who, "member", 200, { next: 6400, nextPoints: 360 })],
  };
};

/** Rewards that the thousand vouchers go through in turn. */
const MANY = [
  "espresso",
  "cappuccino",
  "butter-croissant",
  "coffee-and-cake",
  "welcome-ten",
  "apricot-jam",
  "sourdough-loaf",
  "house-granola",
  "cinema-ticket",
];

/** 640 usable, 20 not yet, 240 used, 100 expired; mixed, so that no page has one state only. */
export function draftOfMany(at: number) {
  const reward = MANY[at % MANY.length] ?? "espresso";
  const turn = at % 50;
  if (turn < 32) return { reward, from: -30, to: 1 + (at % 90) };
  if (turn < 33) return { reward, from: 1 + (at % 20), to: 60 };
  if (turn < 45) return { reward, from: -120, to: -10, usedAt: -20 - (at % 90) };
  return { reward, from: -150, to: -1 - (at % 60) };
}

const many: Template = (ground, who) => ({
  personal: {
    first_name: "Tereza",
    last_name: "Procházková",
    gender: 3,
    ...contact(who),
    language_id: "en",
    ...unseen(ground, "newer"),
  },
  cards: [card(ground, who, "club")],
  lots: Array.from({ length: 14 }, (_, at) => ({
    amount: 225,
    expires: ground.clock.dateInDays(12 + at * 37),
  })),
  statusRecords: [
    tier(ground, who, "silver", 60, {
      keep: 2100,
      keepPoints: 210,
      next: 12_300,
      nextPoints: 1230,
    }),
  ],
  addresses: Array.from({ length: 14 }, (_, at) =>
    address(who, String(at), ["delivery", "billing", "work"][at % 3] ?? "work", {
      address1: "Dlouhá",
      address3: String(at + 1),
      zip: "110 00",
      city: "Praha",
      country_code: "cz",
    }),
  ),
  vouchers: (member: Member) =>
    Array.from({ length: 1000 }, (_, at) => voucher(ground, member, at, draftOfMany(at))),
});

export const templates: Record<TemplateName, Template> = {
  demo,
  new: fresh,
  top,
  blocked,
  many,
  hostile,
};
