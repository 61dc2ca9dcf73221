import "server-only";
import { getTranslations } from "next-intl/server";
import type { Booking } from "@/lib/contracts/bookings";
import type { PointsExpiration } from "@/lib/contracts/points";
import type { Tier } from "@/lib/contracts/tier";
import type { Instant } from "@/lib/contracts/time";
import type { VoucherDetail } from "@/lib/contracts/vouchers";
import type { Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import { lastMoment } from "./last-moment";
import type { CalendarEntry } from "./ics";

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** Nine in the morning, so many days before a whole day. */
const morningBefore = (days: number): number => days * DAY - 9 * HOUR;

/** An end as a whole day, or as the last hour before it where it falls in the middle of a day. */
const ending = (end: Instant, zone: string): Pick<CalendarEntry, "when" | "alarms"> => {
  const { day, time } = lastMoment(end, zone);
  if (time === null) return { when: { day }, alarms: [morningBefore(1)] };
  const start = new Date(Date.parse(end) - HOUR * 1000).toISOString();
  return { when: { start, end }, alarms: [DAY] };
};

/** The end of a voucher that can still be used; null where there is none. */
export async function voucherEntry(
  { id, name, state, validTo }: VoucherDetail,
  locale: Locale,
  zone: string,
): Promise<CalendarEntry | null> {
  if (validTo === null || state === "used" || state === "expired") return null;
  const t = await getTranslations({ locale, namespace: "calendar" });
  return {
    kind: "voucher",
    key: id,
    title: t("voucher", { name }),
    text: t("voucherText"),
    path: routes.voucher(id),
    ...ending(validTo, zone),
  };
}

/** The day points expire next; null where none do. */
export async function pointsEntry(
  { next }: PointsExpiration,
  customerId: string,
  locale: Locale,
): Promise<CalendarEntry | null> {
  if (!next) return null;
  const t = await getTranslations({ locale, namespace: "calendar" });
  return {
    kind: "points",
    key: `${customerId} ${next.date}`,
    title: t("points", { count: next.amount }),
    text: t("pointsText"),
    path: routes.rewards,
    when: { day: next.date },
    alarms: [morningBefore(7), morningBefore(1)],
  };
}

/** The end of a tier; null where it has none. */
export async function tierEntry(
  { id, name, validTo }: Tier,
  customerId: string,
  locale: Locale,
  zone: string,
): Promise<CalendarEntry | null> {
  if (validTo === null) return null;
  const t = await getTranslations({ locale, namespace: "calendar" });
  return {
    kind: "tier",
    key: `${customerId} ${id} ${validTo}`,
    title: t("tier", { name }),
    text: t("tierText"),
    path: routes.tier,
    when: { day: lastMoment(validTo, zone).day },
    alarms: [morningBefore(30), morningBefore(7)],
  };
}

/** How long something takes that does not say when it ends. */
const USUAL_MS = HOUR * 1000;

/** A booking that is still to come; null where it is over, cancelled or without a time. */
export async function bookingEntry(
  { id, items, start, end, cancelled, view }: Booking,
  locale: Locale,
): Promise<CalendarEntry | null> {
  if (start === null || cancelled || view === "past") return null;
  const t = await getTranslations({ locale, namespace: "calendar" });
  const names = items.flatMap(({ name }) => name ?? []);
  const places = items.reduce((sum, it) => sum + (it.places ?? 0), 0);
  const facts = items.flatMap(({ properties }) =>
    properties.map(({ name, value }) => `${name}: ${value}`),
  );
  const last = end !== null && end > start ? end : null;
  return {
    kind: "booking",
    key: id,
    title: names.length > 0 ? [...new Set(names)].join(", ") : t("booking"),
    text: [...(places > 0 ? [t("places", { count: places })] : []), ...new Set(facts)].join("\n"),
    path: routes.booking(id),
    when: { start, end: last ?? new Date(Date.parse(start) + USUAL_MS).toISOString() },
    alarms: [DAY, 2 * HOUR],
  };
}
