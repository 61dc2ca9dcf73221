import { expect, type Locator, type Page } from "@playwright/test";
import type { BookingList, SlotWindow, TicketOffer } from "@/lib/contracts/bookings";
import type { Card } from "@/lib/contracts/cards";
import type { VoucherBook } from "@/lib/contracts/vouchers";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { freeCardNumber } from "@/lib/sandbox/seed/free-cards";
import { chooseDay, freeTimes, hour, timeButton } from "./bookings";
import { read } from "./pages";
import { REWARD_COST, rewardRoute } from "./rewards";
import type { Translate } from "./translate";

/** A write as a member makes it, on its page, in English. */
export interface Gesture {
  name: string;
  operation: string;
  /** @returns its page, and how to get there to the button that means it */
  plan(page: Page, t: Translate): Promise<{ route: string; ready(tab: Page): Promise<Locator> }>;
  /** What the member is told in the end, and, asked about after a reload, meanwhile. */
  done(t: Translate): string;
  asking?(t: Translate): string;
}

const sheetButton = (tab: Page, name: string | RegExp) =>
  tab.getByRole("dialog").getByRole("button", { name });

/** Presses a button of the page, and finds the one of the sheet that opens. */
const through = (opener: string, confirm: string) => async (tab: Page) => {
  await tab.getByRole("main").getByRole("button", { name: opener }).click();
  const button = sheetButton(tab, confirm);
  await expect(button).toBeVisible();
  return button;
};

let numbers = 0;

/** Cards lie in a drawer that is everybody's. */
const nextNumber = () => {
  numbers += 1;
  return freeCardNumber("ean", 80_000_000 + (process.pid % 10_000) * 1_000 + numbers);
};

export const GESTURES: readonly Gesture[] = [
  {
    name: "redeem",
    operation: "POST /rewards/{reward_id}/actions/create-voucher",
    plan: async (page, t) => {
      const get = t("rewards.get", { count: REWARD_COST });
      return { route: await rewardRoute(page.request), ready: through(get, get) };
    },
    done: (t) => t("rewards.redeem.doneTitle"),
    asking: (t) => t("rewards.redeem.pending"),
  },
  {
    name: "return a voucher",
    operation: "DELETE /vouchers/{voucher_id}",
    plan: async (page, t) => {
      const { items } = await read<VoucherBook>(page.request, api.vouchers);
      const voucher = items.find((it) => it.returnable && it.pointsCost === 200);
      const confirm = t("vouchers.returnConfirm", { count: 200 });
      const opener = t("vouchers.return", { count: 200 });
      return { route: routes.voucher(voucher?.id ?? ""), ready: through(opener, confirm) };
    },
    // What it cost is said only where the voucher could still be read.
    done: (t) => t("vouchers.returnedPlain"),
    asking: (t) => t("vouchers.returnAsking"),
  },
  {
    name: "add a card",
    operation: "POST /cards/actions/assign-free-card",
    plan: (_page, t) => {
      const number = nextNumber();
      const opened = through(t("cardChanges.addTitle"), t("cardChanges.add"));
      const ready = async (tab: Page) => {
        const button = await opened(tab);
        await tab.getByLabel(t("cardChanges.number")).fill(number);
        return button;
      };
      return Promise.resolve({ route: routes.cards, ready });
    },
    done: (t) => t("cardChanges.added"),
  },
  {
    name: "block a card",
    operation: "PUT /cards/{card_id}",
    plan: async (page, t) => {
      const [card] = await read<Card[]>(page.request, api.cards);
      const ready = through(t("cardChanges.block"), t("cardChanges.blockConfirm"));
      return { route: routes.card(card?.id ?? ""), ready };
    },
    done: (t) => t("cardChanges.blocked"),
  },
  {
    name: "book",
    operation: "POST /bookings",
    plan: async (page) => {
      const { tickets } = await read<TicketOffer>(page.request, api.bookingTickets);
      const id = tickets.find(({ name }) => name === "Latte art class")?.id ?? "";
      const [window, bookings] = await Promise.all([
        read<SlotWindow>(page.request, api.bookingSlots(id)),
        read<BookingList>(page.request, api.bookings),
      ]);
      const time = freeTimes(window, bookings).at(-1);
      if (!time) throw new Error("The seed has no free time");
      const { start } = time.slot;
      const ready = async (tab: Page) => {
        await chooseDay(
          tab,
          window.days.findIndex(({ date }) => date === time.day),
        );
        await timeButton(tab, start, "en").click();
        const button = sheetButton(tab, new RegExp(hour(start, "en")));
        await expect(button).toBeVisible();
        return button;
      };
      return { route: routes.bookingTicket(id), ready };
    },
    done: (t) => t("bookings.book.done"),
    asking: (t) => t("bookings.book.asking"),
  },
];
