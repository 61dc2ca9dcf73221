import type { BookingList, SlotWindow, TicketOffer } from "@/lib/contracts/bookings";
import { CARD_FILES, type Card } from "@/lib/contracts/cards";
import type { MessageDetail, MessagePage } from "@/lib/contracts/messages";
import type { PurchasePage } from "@/lib/contracts/purchases";
import type { RewardCatalogue } from "@/lib/contracts/rewards";
import type { StoreList } from "@/lib/contracts/stores";
import type { VoucherBook } from "@/lib/contracts/vouchers";
import * as api from "@/lib/api";
import { filled, listHandlers } from "@/lib/cli/handlers";
import type { Read } from "@/lib/cli/pages";
import { freeTimes } from "./bookings";

/** What a demo member has, and may do with it. */
export interface Records {
  /** Of every handler that reads one record or a file of it. */
  addresses: string[];
  /** Writes that go well. */
  writes: { path: string; body: object }[];
}

const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The member has no ${what}`);
  return value;
};

/** An id for each kind of record. @throws where the member lacks one */
export async function recordsOf(read: Read): Promise<Records> {
  const [offer, bookings, stores, purchases, vouchers, rewards, cards, inbox] = await Promise.all([
    read<TicketOffer>(api.bookingTickets),
    read<BookingList>(api.bookings),
    read<StoreList>(api.stores),
    read<PurchasePage>(api.purchases),
    read<VoucherBook>(api.vouchers),
    read<RewardCatalogue>(api.rewards),
    read<Card[]>(api.cards),
    read<MessagePage>(api.messages),
  ]);
  const messages = await Promise.all(
    inbox.items.map(({ id }) => read<MessageDetail>(api.message(id))),
  );
  const ticketId = found(
    offer.tickets.find(({ name }) => name === "Latte art class"),
    "class",
  ).id;
  const slots = await read<SlotWindow>(api.bookingSlots(ticketId));
  const reward = rewards.items.find(({ redeemable, pointsCost }) => redeemable && pointsCost);
  const ids: Record<string, string> = {
    "booking-tickets": ticketId,
    bookings: found(bookings.upcoming[0], "booking").id,
    stores: found(stores.items[0], "store").id,
    purchases: found(purchases.items[0], "purchase").id,
    vouchers: found(
      vouchers.items.find(({ validTo }) => validTo !== null),
      "voucher that ends",
    ).id,
    rewards: found(reward, "reward to redeem").id,
    cards: found(cards[0], "card").id,
    messages: found(
      messages.find(({ attachments }) => attachments[0]?.href),
      "message with a file",
    ).id,
  };
  const { day, slot } = found(freeTimes(slots, bookings).at(-1), "free time");
  return {
    addresses: listHandlers()
      .filter(({ method, path }) => method === "GET" && path.includes("{"))
      .flatMap(({ path }) => {
        const id = ids[path.split("/")[2] ?? ""];
        // Not of a record: a provider's name.
        if (id === undefined) return [filled(path)];
        const of = path.replace("{id}", encodeURIComponent(id)).replace("{index}", "0");
        return CARD_FILES.map((kind) => of.replace("{kind}", kind));
      })
      .filter((address, at, all) => all.indexOf(address) === at),
    writes: [
      { path: api.redeem(ids.rewards ?? ""), body: {} },
      { path: api.bookings, body: { ticketId, slotId: slot.id, day, places: 1 } },
    ],
  };
}
