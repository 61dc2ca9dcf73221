import { idOf } from "../ids";
import type { Member, PointLot, Text, World } from "../model";
import { balance, reasonOf } from "../points";
import type { TemplateName } from "../types";
import { movements, type Move } from "./movements";
import { perMember } from "./per-member";
import { STORES } from "./store-texts";
import { BONUS_NOTES, HOSTILE, HOSTILE_LONG, POINT_OPERATIONS, POINT_TYPES } from "./wallet-texts";

/** One line of the history. */
export interface PointEntry {
  at: string;
  amount: number;
  operation: Text;
  note: Text | null;
  typeId: string;
  storeId: string | null;
  expires: string | null;
}

/** How much of a past a template's members have. */
const PASTS: Record<TemplateName, { count: number; days: number; step?: number } | null> = {
  demo: { count: 64, days: 400 },
  new: null,
  top: { count: 90, days: 500, step: 45 },
  blocked: { count: 12, days: 200 },
  many: { count: 400, days: 1095 },
  hostile: { count: 6, days: 60 },
};

const LASTS_DAYS = 365;
const typeId = (key: string) => idOf("point-type", key);

const pick = <T>(from: readonly T[], dice: number): T => {
  const chosen = from[dice % from.length];
  if (chosen === undefined) throw new Error("Nothing to choose from");
  return chosen;
};

const daysLater = (stamp: string, days: number) =>
  new Date(Date.parse(`${stamp.slice(0, 10)}T00:00:00Z`) + days * 86_400_000)
    .toISOString()
    .slice(0, 10);

function entryOf(world: World, move: Move): PointEntry {
  const base = { at: move.at, amount: move.amount, note: null, storeId: null, expires: null };
  const ofPurchases = { ...base, typeId: typeId("purchase") };
  switch (move.what) {
    case "expire":
      return { ...ofPurchases, operation: POINT_OPERATIONS.expired };
    case "adjust":
      return { ...ofPurchases, operation: POINT_OPERATIONS.adjusted };
    case "spend": {
      const rewards = [...world.catalogue.rewards.values()];
      const { name } = pick(rewards, move.dice);
      return { ...ofPurchases, operation: POINT_OPERATIONS.redeemed, note: name };
    }
    case "earn":
      return earned(move, { ...base, expires: daysLater(move.at, LASTS_DAYS) });
  }
}

function earned({ dice }: Move, base: Omit<PointEntry, "operation" | "typeId">): PointEntry {
  if (dice % 7 === 0) {
    const bonus = pick(BONUS_NOTES, dice >> 3);
    return { ...base, operation: POINT_OPERATIONS.bonus, note: bonus, typeId: typeId("bonus") };
  }
  if (dice % 11 === 0) {
    return { ...base, operation: POINT_OPERATIONS.partner, typeId: typeId("partner") };
  }
  const store = pick(STORES, dice);
  return {
    ...base,
    operation: POINT_OPERATIONS.purchase,
    typeId: typeId("purchase"),
    storeId: idOf("store", store.key),
  };
}

/** What lies before the ledger: with it, it adds up to the balance that the member begins with. */
const past = perMember((world: World, member: Member): PointEntry[] => {
  const plan = PASTS[member.template];
  const noted = member.ledger.reduce((sum, { amount }) => sum + amount, 0);
  const target = balance(member) - noted;
  const { count, days, step = 5 } = plan ?? { count: 0, days: 1 };
  const seed = `points ${member.template}`;
  const entries = movements(world.clock, { seed, count, days, target, step }).map((move) =>
    entryOf(world, move),
  );
  if (member.template !== "hostile") return entries;
  return entries.map((entry, at) => ({
    ...entry,
    operation: at % 2 ? HOSTILE : HOSTILE_LONG,
    note: at % 2 ? HOSTILE_LONG : HOSTILE,
  }));
});

function noted(entry: Member["ledger"][number]): PointEntry {
  const reason = reasonOf(entry);
  const kind = reason?.kind ?? (entry.amount > 0 ? "purchase" : "redeemed");
  return {
    ...entry,
    operation: POINT_OPERATIONS[kind],
    note: reason?.about ?? null,
    typeId: typeId("purchase"),
    storeId: null,
    expires: null,
  };
}

/** Everything that ever happened to a member's points, what happened just now included. */
export const pointEntries = (world: World, member: Member): PointEntry[] => [
  // The past is settled before anything else happens, see `settlePoints`.
  ...past(world, member),
  ...member.ledger.map(noted),
];

/** To be called before points move: what is there now is what the past adds up to. */
export const settlePoints = (world: World, member: Member): void => void past(world, member);

/** A record of points that were earned together. */
export interface PointRecord {
  id: string;
  assigned: number;
  available: number;
  typeId: string;
  validTo: string | null;
  createdAt: string;
  note: Text | null;
}

/** What a lot held at most. */
const most = new WeakMap<PointLot, number>();

/** What is left stands in the lots; what the past earned is used up or gone. */
export function pointRecords(world: World, member: Member): PointRecord[] {
  const used = past(world, member)
    .filter(({ amount }) => amount > 0)
    .map((entry, at) => ({
      id: idOf(`point ${member.id}`, String(at)),
      assigned: entry.amount,
      available: 0,
      typeId: entry.typeId,
      validTo: entry.expires && `${entry.expires} 23:59:59`,
      createdAt: entry.at,
      note: entry.note,
    }));
  const left = member.lots.map((lot, at) => {
    const assigned = Math.max(most.get(lot) ?? 0, lot.amount);
    most.set(lot, assigned);
    return {
      id: idOf(`point-lot ${member.id}`, String(at)),
      assigned,
      available: lot.amount,
      typeId: typeId("purchase"),
      validTo: lot.expires && `${lot.expires} 23:59:59`,
      createdAt: world.clock.inDays(-60, "10:00:00"),
      note: null,
    };
  });
  return [...used, ...left];
}

export const pointTypes = POINT_TYPES.map((type) => ({ ...type, id: typeId(type.key) }));
