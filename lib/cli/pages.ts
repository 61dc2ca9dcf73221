import type { BookingList, TicketOffer } from "@/lib/contracts/bookings";
import type { Card } from "@/lib/contracts/cards";
import type { PurchasePage } from "@/lib/contracts/purchases";
import type { MessagePage } from "@/lib/contracts/messages";
import type { RewardCatalogue } from "@/lib/contracts/rewards";
import type { StoreList } from "@/lib/contracts/stores";
import type { VoucherBook } from "@/lib/contracts/vouchers";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";

/** Reads a handler as the visitor whose pages are asked for. */
export type Read = <T>(path: string) => Promise<T>;

/** A page by a name for people, without the locale; where its address has an id, how to find one. */
export interface KnownPage {
  name: string;
  route: string | ((read: Read) => Promise<string>);
}

const first = <T>(items: readonly T[], what: string): T => {
  const [item] = items;
  if (item === undefined) throw new Error(`The visitor has no ${what}.`);
  return item;
};

const reward: KnownPage = {
  name: "reward",
  route: async (read) =>
    routes.reward(first((await read<RewardCatalogue>(api.rewards)).items, "reward").id),
};

const store: KnownPage = {
  name: "store",
  route: async (read) => routes.store(first((await read<StoreList>(api.stores)).items, "store").id),
};

/** The pages anybody may open: what the tests walk through as a guest, and the camera too. */
export const GUEST_PAGES: readonly KnownPage[] = [
  { name: "home", route: routes.home },
  { name: "sign-in", route: routes.signIn },
  { name: "register", route: routes.register },
  { name: "forgot-password", route: routes.forgotPassword },
  { name: "newsletter", route: routes.newsletter },
  { name: "offline", route: routes.offline },
  { name: "rewards", route: routes.rewards },
  reward,
  { name: "stores", route: routes.stores },
  store,
];

/** Every page a signed-in member can open. */
export const MEMBER_PAGES: readonly KnownPage[] = [
  { name: "home", route: routes.home },
  { name: "checkout", route: routes.checkout },
  { name: "cards", route: routes.cards },
  {
    name: "card",
    route: async (read) => routes.card(first(await read<Card[]>(api.cards), "card").id),
  },
  { name: "vouchers", route: routes.vouchers },
  {
    name: "voucher",
    route: async (read) =>
      routes.voucher(first((await read<VoucherBook>(api.vouchers)).items, "voucher").id),
  },
  { name: "rewards", route: routes.rewards },
  reward,
  { name: "stores", route: routes.stores },
  store,
  { name: "purchases", route: routes.purchases },
  {
    name: "purchase",
    route: async (read) =>
      routes.purchase(first((await read<PurchasePage>(api.purchases)).items, "purchase").id),
  },
  { name: "stamps", route: routes.stamps },
  { name: "points", route: routes.points },
  { name: "tier", route: routes.tier },
  { name: "credits", route: routes.credits },
  { name: "messages", route: routes.messages },
  {
    name: "message",
    route: async (read) => {
      const { items } = await read<MessagePage>(api.messages);
      // One that is read already: opening another would have something to tell the server.
      return routes.message(
        first(
          items.filter((item) => item.read === true),
          "message",
        ).id,
      );
    },
  },
  { name: "referrals", route: routes.referrals },
  { name: "profile", route: routes.profile },
  { name: "profile-edit", route: routes.profileEdit },
  { name: "security", route: routes.security },
  { name: "addresses", route: routes.addresses },
  { name: "consents", route: routes.consents },
  { name: "interests", route: routes.interests },
  { name: "bookings", route: routes.bookings },
  {
    name: "booking",
    route: async (read) => {
      const { upcoming, past } = await read<BookingList>(api.bookings);
      return routes.booking(first([...upcoming, ...past], "booking").id);
    },
  },
  { name: "new-booking", route: routes.newBooking },
  {
    name: "ticket-times",
    route: async (read) => {
      const { tickets } = await read<TicketOffer>(api.bookingTickets);
      // The first by name is sold out: the last has times to choose from.
      return routes.bookingTicket(first(tickets.slice(-1), "ticket").id);
    },
  },
  { name: "my-data", route: routes.myData },
];

/** Where a page is for the visitor who reads. */
export const addressOf = async ({ route }: KnownPage, read: Read): Promise<string> =>
  typeof route === "string" ? route : route(read);
