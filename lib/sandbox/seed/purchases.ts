import { idOf } from "../ids";
import type { Member, Text, Voucher, World } from "../model";
import { perMember } from "./per-member";
import { PRODUCTS, type Product } from "./product-texts";
import { verbatim } from "./wording";

export interface PurchaseLine {
  id: string;
  product: Product;
  name: Text;
  amount: number;
  price: number;
  cancelled: boolean;
}

export interface Purchase {
  id: string;
  at: string;
  storeId: string;
  number: string;
  cashDesk: string;
  cardNumber: string | null;
  lines: PurchaseLine[];
  total: number;
  /** Points it brought, record by record. */
  points: { id: string; amount: number; note: Text | null; validTo: string }[];
  usedPoints: number;
  usedCredits: number;
  usedVouchers: string[];
  earnedVouchers: string[];
}

const STORES = ["brno-svobody", "brno-veveri", "praha-vinohrady", "olomouc"];
const MARKUP = `<img src=x onerror="document.title='owned'"><script>alert(1)</script>`;
const TRICKS = [
  MARKUP,
  "{{7*7}} ${7*7} \u202Egnp.exe",
  "Ž".repeat(180),
  "</title><svg onload=alert(1)>",
];
const BONUS: Text = { en: "Weekend bonus", cs: "Víkendový bonus" };

/** How many everyday purchases a member has, and over how many days. */
const HABITS: Record<Member["template"], { count: number; days: number }> = {
  demo: { count: 38, days: 420 },
  new: { count: 0, days: 0 },
  top: { count: 64, days: 400 },
  blocked: { count: 5, days: 200 },
  many: { count: 60, days: 700 },
  hostile: { count: 8, days: 60 },
};

/** Whole numbers below `limit`, the same in every run. */
function dice(seed: string) {
  let at = 0;
  return (limit: number) => parseInt(idOf(seed, String((at += 1))).slice(0, 8), 16) % limit;
}

const money = (value: number) => Math.round(value * 100) / 100;
const two = (value: number) => String(value).padStart(2, "0");

interface Draft {
  key: string;
  at: string;
  storeId: string;
  used?: Voucher;
  earned?: Voucher;
  refund?: boolean;
}

function build(world: World, member: Member, draft: Draft): Purchase {
  const roll = dice(`purchase ${member.template} ${draft.key}`);
  const id = idOf(`purchase ${member.id}`, draft.key);
  const hostile = member.template === "hostile";
  const sign = draft.refund ? -1 : 1;
  const lines = Array.from(
    { length: 1 + roll(draft.refund ? 1 : 6) },
    (_none, at): PurchaseLine => {
      const product = PRODUCTS[roll(PRODUCTS.length)] ?? PRODUCTS[0]!;
      const amount = product.weighed
        ? (200 + 50 * roll(20)) / 1000
        : 1 + (roll(4) === 0 ? roll(3) : 0);
      const trick = TRICKS[at % TRICKS.length] ?? MARKUP;
      return {
        id: idOf(`purchase-item ${id}`, String(at)),
        product,
        name: hostile ? verbatim(trick) : product.name,
        amount,
        price: money(sign * product.price * amount),
        cancelled: draft.refund ?? false,
      };
    },
  );
  const sum = lines.reduce((total, { price }) => total + price, 0);
  const off = draft.used ? (world.catalogue.rewards.get(draft.used.rewardId)?.value ?? 0) : 0;
  const total = money(draft.refund ? sum : Math.max(0, sum - off));
  const earned = Math.floor(Math.max(0, total) / 10);
  const validTo = `${Number(draft.at.slice(0, 4)) + 1}${draft.at.slice(4, 8)}28 23:59:59`;
  const bonus = earned > 0 && roll(6) === 0;
  const record = (key: string, amount: number, note: Text | null) => ({
    id: idOf(`purchase-point ${id}`, key),
    amount,
    note: hostile ? verbatim(MARKUP) : note,
    validTo,
  });
  return {
    id,
    at: draft.at,
    storeId: draft.storeId,
    number: hostile ? MARKUP : `D${idOf("receipt", id).slice(0, 8).toUpperCase()}`,
    cashDesk: hostile ? MARKUP : String(1 + roll(4)),
    cardNumber: member.cards[0]?.number ?? null,
    lines,
    total,
    points: [
      ...(earned > 0 ? [record("base", earned, null)] : []),
      ...(bonus ? [record("bonus", earned, BONUS)] : []),
    ],
    usedPoints: !draft.refund && roll(12) === 0 ? 50 : 0,
    usedCredits: !draft.refund && roll(16) === 0 ? 20 : 0,
    usedVouchers: draft.used ? [draft.used.id] : [],
    earnedVouchers: draft.earned ? [draft.earned.id] : [],
  };
}

function everyday(world: World, member: Member): Draft[] {
  const { count, days } = HABITS[member.template];
  const step = days / Math.max(1, count);
  return Array.from({ length: count }, (_none, at) => {
    const roll = dice(`habit ${member.template} ${at}`);
    const day = -1 - Math.floor(at * step) - roll(Math.max(1, Math.floor(step)));
    const time = `${two(7 + roll(12))}:${two(roll(60))}:${two(roll(60))}`;
    return {
      key: String(at),
      at: world.clock.inDays(day, time),
      storeId: idOf("store", STORES[roll(10) < 5 ? 0 : roll(STORES.length)] ?? "brno-svobody"),
      refund: member.template === "demo" && at === 7,
    };
  });
}

/** A used voucher was used in a purchase; one that cost nothing came with one. */
function withVouchers(member: Member): Draft[] {
  const all = [...member.vouchers().values()];
  const used = all
    .filter((it) => it.appliedDate !== null)
    .map((it, at) => ({
      key: `used ${at}`,
      at: it.appliedDate ?? "",
      storeId: it.storeId ?? idOf("store", "brno-svobody"),
      used: it,
    }));
  const came = member.template === "demo" ? all.find((it) => it.paid.length === 0) : undefined;
  if (!came) return used;
  const storeId = idOf("store", "brno-veveri");
  return [...used, { key: "earned", at: came.createdAt, storeId, earned: came }];
}

/** Everything a member has bought, latest first; some 300 purchases for `many`. */
export const purchasesOf = perMember((world, member): Purchase[] =>
  [...everyday(world, member), ...withVouchers(member)]
    .map((draft) => build(world, member, draft))
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0)),
);
