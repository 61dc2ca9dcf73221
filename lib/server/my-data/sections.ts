import "server-only";
import type { DataSectionName } from "@/lib/contracts/my-data";
import type { Part } from "@/lib/contracts/parts";
import type { Address } from "@/lib/contracts/profile";
import { ok, type Result } from "@/lib/contracts/result";
import { listAddresses } from "@/lib/server/carecloud/addresses";
import { listBookings } from "@/lib/server/carecloud/bookings";
import { listCards } from "@/lib/server/carecloud/cards";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { readOwnRecords, type OwnRecords } from "@/lib/server/carecloud/my-data";
import { getPoints, getPointsExpiration } from "@/lib/server/carecloud/points";
import { getProfile } from "@/lib/server/carecloud/profile";
import { getTier } from "@/lib/server/carecloud/tier";
import { listVouchers } from "@/lib/server/carecloud/vouchers";
import { isOffered } from "@/lib/server/parts";
import type { DataEntry, DataWords } from "./words";

/** What a section has, in three forms: in our names, as upstream sent it, and for people. */
export interface SectionContent {
  data: unknown;
  upstream: Record<string, unknown>;
  entries: (words: DataWords) => DataEntry[];
}

/** One kind of what is kept about a member. Each stands alone: where one fails, the others do not. */
export interface DataSection {
  name: DataSectionName;
  /** Left out where the operator or the project has not got it. */
  part: Part | null;
  read(ctx: MemberContext): Promise<Result<SectionContent>>;
}

/**
 * A section of one of our reads, with the records it comes from. Both ask the same of upstream at the
 * same time, which makes it one call.
 */
const section = <T>(
  name: DataSectionName,
  part: Part | null,
  own: (ctx: MemberContext) => Promise<Result<T>>,
  records: readonly OwnRecords[],
  entries: (data: T, words: DataWords) => DataEntry[],
): DataSection => ({
  name,
  part,
  async read(ctx) {
    const [read, ...raw] = await Promise.all([
      own(ctx),
      ...records.map((source) => readOwnRecords(ctx, source)),
    ]);
    if (!read.ok) return read;
    const upstream: Record<string, unknown> = {};
    for (const [at, source] of records.entries()) {
      const result = raw[at];
      if (result && !result.ok) return result;
      upstream[source] = result?.data ?? null;
    }
    const { data } = read;
    return ok({ data, upstream, entries: (words) => entries(data, words) });
  },
});

const addressLine = (address: Address): string | null => {
  const { street, streetNumber, houseNumber, zip, city, countryCode } = address;
  const numbers = [streetNumber, houseNumber].filter(Boolean).join("/");
  const lines = [
    [street, numbers].filter(Boolean).join(" "),
    [zip, city].filter(Boolean).join(" "),
    countryCode?.toUpperCase(),
  ];
  return lines.filter(Boolean).join(", ") || null;
};

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

/** Everything that is kept about a member, in the order of the file. */
export const SECTIONS: readonly DataSection[] = [
  section("profile", null, getProfile, ["customer"], (profile, words) => [
    {
      title: null,
      facts: [
        ["preNominals", profile.preNominals],
        ["firstName", profile.firstName],
        ["lastName", profile.lastName],
        ["postNominals", profile.postNominals],
        ["gender", words.gender(profile.gender)],
        ["birthdate", words.date(profile.birthdate)],
        ["email", profile.email],
        ["phone", profile.phone && `+${profile.phone}`],
        ["language", profile.language],
        ["address", addressLine(profile.address)],
      ],
    },
  ]),
  section(
    "addresses",
    "addresses",
    (ctx) => listAddresses(ctx),
    ["addresses"],
    ({ items, types }) =>
      items.map(({ typeId, address }) => ({
        title: types.find(({ id }) => id === typeId)?.name ?? null,
        facts: [["address", addressLine(address)]],
      })),
  ),
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
  section("tier", "tier", getTier, ["statusRecords"], (tier, words) =>
    tier === null ? [] : [{ title: tier.name, facts: [["validTo", words.instant(tier.validTo)]] }],
  ),
  section("bookings", "bookings", listBookings, ["bookings"], ({ upcoming, past }, words) =>
    [...upcoming, ...past].flatMap(({ items, status, note, createdAt }) =>
      items.map((item) => ({
        title: item.name,
        facts: [
          ["start", words.instant(item.start)],
          ["end", words.instant(item.end)],
          ["places", words.number(item.places)],
          ["state", status],
          ["note", note],
          ["createdAt", words.instant(createdAt)],
        ],
      })),
    ),
  ),
];

/** The sections that this member's file has: those of parts that are there. */
export const offeredSections = (member: MemberContext): readonly DataSection[] =>
  SECTIONS.filter(({ part }) => part === null || isOffered(part, member));
