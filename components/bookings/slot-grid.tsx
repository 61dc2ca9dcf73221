"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { SlotDay, TimeSlot } from "@/lib/contracts/bookings";
import { usePlainDay } from "./plain-day";
import { useBookingWords } from "./use-booking-words";

/** Up to here it is worth saying how few are left. */
const FEW = 3;

interface Props {
  day: SlotDay;
  onPick: (slot: TimeSlot) => void;
}

/** The free times of a day. */
export function SlotGrid({ day, onPick }: Props) {
  const { full } = usePlainDay();
  return (
    <section aria-label={full(day.date)} className="space-y-3">
      <h3 className="font-semibold first-letter:uppercase">{full(day.date)}</h3>
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3">
        {day.slots.map((slot) => (
          <li key={slot.id}>
            <Slot slot={slot} onPick={() => onPick(slot)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Slot({ slot, onPick }: { slot: TimeSlot; onPick: () => void }) {
  const t = useTranslations("bookings");
  const format = useFormatter();
  const { time } = useBookingWords()(slot);
  const { free, total } = slot;
  const counted = free !== null && total !== null && total > 1;
  return (
    <button
      type="button"
      onClick={onPick}
      aria-label={counted ? t("slotLabel", { time: time ?? "", count: free }) : (time ?? undefined)}
      className="flex min-h-16 w-full flex-col items-center justify-center rounded-control border border-line bg-surface px-3 py-2 transition-colors duration-150 hover:border-brand hover:bg-brand-soft"
    >
      <span className="text-lg leading-tight font-semibold tabular-nums">
        {format.dateTime(new Date(slot.start), "time")}
      </span>
      <span
        className={`text-xs ${counted && free <= FEW ? "font-semibold text-soon" : "text-muted"}`}
      >
        {counted ? t("left", { count: free }) : duration(slot, t)}
      </span>
    </button>
  );
}

function duration(
  { start, end }: TimeSlot,
  t: ReturnType<typeof useTranslations<"bookings">>,
): string {
  const minutes = end === null ? 0 : Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
  if (minutes <= 0) return "";
  return minutes % 60 === 0
    ? t("hours", { count: minutes / 60 })
    : t("minutes", { count: minutes });
}
