"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorState } from "@/components/ui/error-state";
import type { Failure } from "@/lib/contracts/result";
import type { SlotWindow, TimeSlot } from "@/lib/contracts/bookings";
import type { PlainDate } from "@/lib/contracts/time";
import { useSlots } from "@/lib/queries/bookings";
import { BookSheet } from "./book-sheet";
import { DayStrip } from "./day-strip";
import { NoSlots } from "./no-slots";
import { SlotGrid } from "./slot-grid";
import { SlotPickerSkeleton } from "./slot-picker-skeleton";
import { WindowSteps } from "./window-steps";

interface Props {
  ticketId: string;
  /** The booking that gets another time here. */
  replaces: string | null;
}

/** The free times of a ticket: a day, then a time of it, then the confirmation. */
export function SlotPicker({ ticketId, replaces }: Props) {
  const [from, setFrom] = useState<PlainDate | null>(null);
  const { data, error, refetch } = useSlots(ticketId, from);
  if (data) {
    return <Picker window={data} replaces={replaces} first={from === null} onWindow={setFrom} />;
  }
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <SlotPickerSkeleton />;
}

interface PickerProps {
  window: SlotWindow;
  replaces: string | null;
  /** Whether the window begins today: there is none before it. */
  first: boolean;
  onWindow: (from: PlainDate | null) => void;
}

/** What went wrong with a time that somebody else took, or that the member has already. */
type Missed = "slot_taken" | "already_booked";

function Picker({ window, replaces, first, onWindow }: PickerProps) {
  const t = useTranslations("bookings");
  const [chosen, setChosen] = useState<PlainDate | null>(null);
  const [slot, setSlot] = useState<TimeSlot | null>(null);
  const [missed, setMissed] = useState<Missed | null>(null);
  const { days, ticket } = window;
  const day = days.find(({ date }) => date === chosen) ?? days[0];

  const refused = ({ code }: Failure): boolean => {
    if (code !== "slot_taken" && code !== "already_booked") return false;
    setMissed(code);
    setSlot(null);
    return true;
  };
  const pick = (next: TimeSlot) => {
    setMissed(null);
    setSlot(next);
  };

  return (
    <div className="max-w-3xl space-y-6">
      <p className="-mt-4 text-lg text-balance text-muted">{ticket.name}</p>
      <WindowSteps window={window} first={first} onWindow={onWindow} />
      <p role="alert" className="rounded-control bg-soon-soft px-4 py-3 text-soon empty:sr-only">
        {missed && t(`missed.${missed}`)}
      </p>
      {day ? (
        <>
          <DayStrip days={days} value={day.date} onChange={setChosen} />
          <SlotGrid day={day} onPick={pick} />
        </>
      ) : (
        <NoSlots window={window} onWindow={onWindow} />
      )}
      {slot && day && (
        <BookSheet
          key={slot.id}
          ticket={ticket}
          day={day.date}
          slot={slot}
          replaces={replaces}
          onRefused={refused}
          onClose={() => setSlot(null)}
        />
      )}
    </div>
  );
}
