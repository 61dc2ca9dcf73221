import type { Locator, Page } from "@playwright/test";
import * as api from "@/lib/api";
import type { BookingList, TicketOffer } from "@/lib/contracts/bookings";
import type { Card } from "@/lib/contracts/cards";
import type { VoucherBook } from "@/lib/contracts/vouchers";
import { routes } from "@/lib/routes";
import { read } from "./pages";
import { REWARD_COST, rewardRoute } from "./rewards";
import type { Translate } from "./translate";

/** A sheet or menu: where it is, and what opens it. */
export interface KnownSheet {
  name: string;
  route: string | ((page: Page) => Promise<string>);
  opener: (main: Locator, t: Translate, page: Page) => Locator;
  /** Opened by visitors who are not signed in. */
  guest?: true;
}

const button = (scope: Locator | Page, name: string, exact = true) =>
  scope.getByRole("button", { name, exact }).first();

/** Every sheet that one control opens. Some names are told by their beginning: the rest is data. */
export const SHEETS: readonly KnownSheet[] = [
  {
    name: "more",
    route: routes.home,
    opener: (_main, t, page) => page.getByRole("button", { name: t("nav.more"), exact: true }),
  },
  {
    name: "redeem",
    route: ({ request }) => rewardRoute(request),
    opener: (main, t) => button(main, t("rewards.get", { count: REWARD_COST })),
  },
  {
    name: "return",
    route: async ({ request }) => {
      const { items } = await read<VoucherBook>(request, api.vouchers);
      return routes.voucher(items.find(({ returnable }) => returnable)?.id ?? "");
    },
    opener: (main, t) =>
      button(main, t("vouchers.return", { count: 1 }).replace(/\s*1.*/, ""), false),
  },
  {
    name: "add-card",
    route: routes.cards,
    opener: (main, t) => button(main, t("cardChanges.addTitle")),
  },
  {
    name: "block-card",
    route: async ({ request }) =>
      routes.card((await read<Card[]>(request, api.cards))[0]?.id ?? ""),
    opener: (main, t) => button(main, t("cardChanges.block")),
  },
  {
    name: "till-vouchers",
    route: routes.checkout,
    opener: (main, t) => button(main, t("checkout.addVouchers")),
  },
  {
    name: "password",
    route: routes.security,
    opener: (main, t) => button(main, t("security.password.change")),
  },
  {
    name: "email",
    route: routes.security,
    opener: (main, t) => button(main, t("security.email.change")),
  },
  {
    name: "end-places",
    route: routes.security,
    opener: (main, t) => button(main, t("security.places.everywhere")),
  },
  {
    name: "address",
    route: routes.addresses,
    opener: (main, t) => button(main, t("addresses.add")),
  },
  {
    name: "withdraw",
    route: routes.consents,
    opener: (main, t) => button(main, t("consents.withdrawNamed", { name: "" }).trim(), false),
  },
  {
    name: "book",
    route: async ({ request }) => {
      const { tickets } = await read<TicketOffer>(request, api.bookingTickets);
      return routes.bookingTicket(tickets.at(-1)?.id ?? "");
    },
    opener: (main) => main.getByRole("button", { name: /^\d{1,2}:\d\d/ }).first(),
  },
  {
    name: "cancel-booking",
    route: async ({ request }) => {
      const { upcoming } = await read<BookingList>(request, api.bookings);
      return routes.booking(upcoming[0]?.id ?? "");
    },
    opener: (main, t) => button(main, t("bookings.cancel.open")),
  },
  {
    name: "deletion",
    route: routes.myData,
    opener: (main, t) => button(main, t("myData.deletion.ask")),
  },
  {
    name: "add-person",
    route: routes.referrals,
    opener: (main, t) => button(main, t("referrals.add")),
  },
  {
    name: "offer-code",
    route: routes.referrals,
    opener: (main, t) => button(main, t("referrals.offer")),
  },
  {
    name: "remove-person",
    route: routes.referrals,
    opener: (main, t) => button(main, t("referrals.remove", { name: "" }).trim(), false),
  },
  {
    name: "consent-text",
    route: routes.newsletter,
    opener: (main, t) => button(main, `${t("newsletter.read")}:`, false),
    guest: true,
  },
];
