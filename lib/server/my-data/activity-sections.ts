import "server-only";
import { ok } from "@/lib/contracts/result";
import { listBookings } from "@/lib/server/carecloud/bookings";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { listAllMessages } from "@/lib/server/carecloud/messages";
import { listAllPurchases } from "@/lib/server/carecloud/purchases";
import { getStamps } from "@/lib/server/carecloud/stamps";
import { section, type DataSection } from "./section";

/** The cards there are: one that upstream makes with its first stamp is no data of the member's yet. */
const stampCards = async (ctx: MemberContext) => {
  const read = await getStamps(ctx);
  if (!read.ok) return read;
  const { running, past } = read.data;
  return ok(
    [...running, ...past].flatMap(({ name, current, completed }) =>
      [...(current ? [current] : []), ...completed]
        .filter(({ id }) => id !== null)
        .map((card) => ({ campaign: name, ...card })),
    ),
  );
};

/** What the member did, and what the member was sent. */
export const ACTIVITY_SECTIONS: readonly DataSection[] = [
  section("stamps", "stamps", stampCards, ["stampCards"], (cards, words) =>
    cards.map(({ campaign, order, collected, places }) => ({
      title: campaign,
      facts: [
        ["number", words.number(order)],
        ["stamps", `${collected}/${places.length}`],
        ...places.flatMap(({ stamp }) =>
          stamp ? [["stampAt", words.instant(stamp.at)] as const] : [],
        ),
      ],
    })),
  ),
  section("purchases", "purchases", listAllPurchases, ["purchases"], (purchases, words) =>
    purchases.map(({ at, store, total, itemCount }) => ({
      title: words.instant(at),
      facts: [
        ["store", store?.name ?? null],
        ["total", total && words.amount(total.value, total.currency)],
        ["itemCount", words.number(itemCount)],
      ],
    })),
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
  section("messages", "messages", listAllMessages, ["messages"], (messages, words) =>
    messages.map(({ title, sentAt, channel }) => ({
      title: words.subject(title),
      facts: [
        ["sentAt", words.instant(sentAt)],
        ["channel", words.channel(channel)],
      ],
    })),
  ),
];
