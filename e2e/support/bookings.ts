import type { Locator, Page } from "@playwright/test";
import type { BookingList, SlotWindow, TimeSlot } from "@/lib/contracts/bookings";
import type { PlainDate } from "@/lib/contracts/time";
import type { TestLocale } from "../fixtures";

/** The hour of the project's day, as slots show it. */
export const hour = (instant: string, locale: TestLocale) =>
  new Intl.DateTimeFormat(locale, {
    timeZone: "Europe/Prague",
    hour: "numeric",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(instant));

/** The button of a time, by the hour it begins with. */
export const timeButton = (page: Page, instant: string, locale: TestLocale): Locator =>
  page.getByRole("main").getByRole("button", { name: new RegExp(`^${hour(instant, locale)}`) });

export const chooseDay = async (page: Page, index: number) => {
  await page.locator("label:has(input[type=radio])").nth(index).click();
};

/** A time, with the day that it is looked up by. */
export interface Time {
  day: PlainDate;
  slot: TimeSlot;
}

/**
 * Times of a ticket that a member may book. Without the first and the last day, which belong to the
 * journeys of bookings, and whatever the member has already: that depends on the day of the week.
 */
export function freeTimes({ days }: SlotWindow, { upcoming }: BookingList): Time[] {
  const mine = new Set(upcoming.flatMap(({ items }) => items.map(({ slotId }) => slotId)));
  return days
    .slice(1, -1)
    .flatMap(({ date, slots }) =>
      slots
        .filter(({ id, free }) => (free ?? 0) > 1 && !mine.has(id))
        .map((slot) => ({ day: date, slot })),
    );
}
