import "server-only";
import type { Movement } from "@/lib/contracts/movements";
import { ok } from "@/lib/contracts/result";
import { listCards } from "@/lib/server/carecloud/cards";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { getCredits, listWholeCreditHistory } from "@/lib/server/carecloud/credits";
import { listWholePointHistory } from "@/lib/server/carecloud/point-history";
import { getPoints, getPointsExpiration } from "@/lib/server/carecloud/points";
import { getTier } from "@/lib/server/carecloud/tier";
import { listVouchers } from "@/lib/server/carecloud/vouchers";
import { section, type DataSection } from "./section";
import type { DataEntry, DataWords } from "./words";

/** A card's drawing is made from its number: it is no data of its own. */
const plainCards = async (ctx: MemberContext) => {
  const cards = await listCards(ctx);
  if (!cards.ok) return cards;
  return ok(
    cards.data.map(({ code, ...card }) => ({
      ...card,
      code: { text: code.text, symbology: code.symbology },
    })),
  );
};

const points = async (ctx: MemberContext) => {
  const [balance, expiration] = await Promise.all([getPoints(ctx), getPointsExpiration(ctx)]);
  if (!balance.ok) return balance;
  return expiration.ok ? ok({ ...balance.data, expiration: expiration.data }) : expiration;
};

const moved = (movement: Movement, change: string | null, words: DataWords): DataEntry => ({
  title: words.movement(movement),
  facts: [
    ["at", words.instant(movement.at)],
    ["change", change],
    ["store", movement.store],
    ["note", movement.note],
  ],
});

/** What the member holds: cards, vouchers, and what there is to spend. */
export const WALLET_SECTIONS: readonly DataSection[] = [
  section("cards", null, plainCards, ["cards"], (cards, words) =>
    cards.map((card) => ({
      title: card.number,
      facts: [
        ["type", card.typeName],
        ["state", words.cardState(card.state)],
        ["validFrom", words.instant(card.validFrom)],
        ["validTo", words.instant(card.validTo)],
      ],
    })),
  ),
  section("vouchers", null, listVouchers, ["vouchers"], ({ items }, words) =>
    items.map((voucher) => ({
      title: voucher.name,
      facts: [
        ["code", voucher.code],
        ["state", words.voucherState(voucher.state)],
        ["validFrom", words.instant(voucher.validFrom)],
        ["validTo", words.instant(voucher.validTo)],
        ["usedAt", words.instant(voucher.usedAt)],
      ],
    })),
  ),
  section("points", null, points, ["points", "pointsExpiration"], (data, words) => [
    {
      title: null,
      facts: [
        ["available", words.number(data.available)],
        ["worth", words.money(data.worth)],
        ["nextExpiry", words.date(data.expiration.next?.date ?? null)],
        ["thisMonth", words.number(data.expiration.thisMonth)],
      ],
    },
  ]),
  section("pointHistory", "points", listWholePointHistory, ["pointHistory"], (items, words) =>
    items.map((item) => {
      const { title, facts } = moved(item, words.number(item.amount), words);
      return {
        title,
        facts: [...facts, ["type", item.type], ["validTo", words.date(item.expires)]],
      };
    }),
  ),
  section("credits", "credits", getCredits, ["credits"], ({ balances }, words) =>
    balances.map(({ currency, available }) => ({
      title: currency,
      facts: [["available", words.amount(available, currency)]],
    })),
  ),
  section("creditHistory", "credits", listWholeCreditHistory, ["creditHistory"], (items, words) =>
    items.map((item) => moved(item, words.amount(item.amount, item.currency), words)),
  ),
  section("tier", "tier", getTier, ["statusRecords"], (tier, words) =>
    tier === null ? [] : [{ title: tier.name, facts: [["validTo", words.instant(tier.validTo)]] }],
  ),
];
