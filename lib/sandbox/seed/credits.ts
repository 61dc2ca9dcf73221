import { idOf } from "../ids";
import type { Member, Text, World } from "../model";
import type { TemplateName } from "../types";
import { movements } from "./movements";
import { perMember, perWorld } from "./per-member";
import { STORES } from "./store-texts";
import { CREDIT_NOTES, CREDIT_OPERATIONS, CREDIT_TYPES, HOSTILE } from "./wallet-texts";

export interface Credit {
  id: string;
  available: number;
  currencyId: string;
  typeId: string;
  validTo: string | null;
  note: Text | null;
}

export interface CreditEntry {
  at: string;
  amount: number;
  currencyId: string;
  operation: Text;
  note: Text | null;
  storeId: string | null;
}

export interface Credits {
  records: Credit[];
  entries: CreditEntry[];
}

/** One currency of a member: what is left, by days until it ends (null never), and the past. */
interface Purse {
  currency: string;
  left: [amount: number, days: number | null, type: string][];
  count: number;
  days: number;
  step: number;
}

const crowns = (left: Purse["left"], count: number, days: number): Purse => ({
  currency: "CZK",
  left,
  count,
  days,
  step: 10,
});

const PURSES: Record<TemplateName, Purse[]> = {
  demo: [
    crowns(
      [
        [120, 21, "promotion"],
        [230, 140, "loyalty"],
      ],
      58,
      390,
    ),
    { currency: "EUR", left: [[18.5, null, "loyalty"]], count: 4, days: 150, step: 1 },
  ],
  new: [],
  top: [crowns([[1240, 200, "loyalty"]], 24, 300)],
  blocked: [],
  many: [
    crowns(
      [
        [600, 60, "loyalty"],
        [310, 320, "loyalty"],
      ],
      240,
      900,
    ),
  ],
  hostile: [crowns([[90, 12, "loyalty"]], 4, 40)],
};

/** A member's credits and how they came to be. */
export const creditsOf = perMember((world: World, member: Member): Credits => {
  const purses = PURSES[member.template].map((purse) => open(world, member, purse));
  return {
    records: purses.flatMap(({ records }) => records),
    entries: purses.flatMap(({ entries }) => entries),
  };
});

function open({ clock }: World, member: Member, purse: Purse): Credits {
  const { currency, left, count, days, step } = purse;
  const currencyId = idOf("currency", currency);
  const hostile = member.template === "hostile" ? HOSTILE : null;
  const records = left.map(([available, end, type]): Credit => ({
    id: idOf(`credit ${member.id}`, `${currency} ${end}`),
    available,
    currencyId,
    typeId: idOf("credit-type", type),
    validTo: end === null ? null : clock.inDays(end, "23:59:59"),
    note: hostile,
  }));
  const target = left.reduce((sum, [amount]) => sum + amount, 0);
  const seed = `credits ${member.template} ${currency}`;
  const entries = movements(clock, { seed, count, days, target, step }).map((move): CreditEntry => {
    const store = STORES[move.dice % STORES.length];
    const note = CREDIT_NOTES[move.dice % CREDIT_NOTES.length] ?? null;
    return {
      at: move.at,
      amount: move.amount,
      currencyId,
      operation: hostile ?? CREDIT_OPERATIONS[move.what],
      note: hostile ?? (move.what === "earn" ? note : null),
      storeId: move.what === "spend" && store ? idOf("store", store.key) : null,
    };
  });
  return { records, entries };
}

export const creditTypes = CREDIT_TYPES.map((type) => ({
  ...type,
  id: idOf("credit-type", type.key),
}));

export interface GiftCard {
  voucherId: string;
  original: number;
  current: number;
}

const GIFT_CARDS: [number: string, original: number, current: number][] = [
  ["7391004288153306", 1000, 350],
  ["7391004288153314", 500, 500],
  ["7391004288153322", 500, 0],
];

/** By the number that is printed on them. */
export const giftCards = perWorld(
  () =>
    new Map(
      GIFT_CARDS.map(([number, original, current]): [string, GiftCard] => [
        number,
        { voucherId: idOf("gift-card", number), original, current },
      ]),
    ),
);
