"use client";

import { useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Sheet } from "@/components/ui/sheet";
import { TextInput } from "@/components/ui/text-input";
import { MOST_PLACES } from "@/lib/contracts/booking-rules";
import type { BookingTicket, TimeSlot } from "@/lib/contracts/bookings";
import type { Failure } from "@/lib/contracts/result";
import type { PlainDate } from "@/lib/contracts/time";
import { useBookFlow } from "./use-book-flow";
import { useBookingWords } from "./use-booking-words";

interface Props {
  ticket: BookingTicket;
  day: PlainDate;
  slot: TimeSlot;
  replaces: string | null;
  onRefused: (failure: Failure) => boolean;
  onClose: () => void;
}

/** What is about to be booked, for how many, and a button that says so. */
export function BookSheet({ ticket, day, slot, replaces, onRefused, onClose }: Props) {
  const t = useTranslations("bookings");
  const { date, time } = useBookingWords()(slot);
  const [places, setPlaces] = useState(1);
  const [note, setNote] = useState("");
  const { book, problem, pending, asking } = useBookFlow(onRefused);
  const most = Math.min(slot.free ?? 1, MOST_PLACES);
  const submit = () =>
    book({ ticketId: ticket.id, slotId: slot.id, day, places, note: note.trim(), replaces });

  return (
    <Sheet
      open
      onClose={onClose}
      title={t(replaces === null ? "book.title" : "book.moveTitle")}
      footer={
        <div className="flex flex-col gap-2 sm:flex-row-reverse">
          <Button size="lg" pending={pending} onClick={submit}>
            {t(replaces === null ? "book.confirm" : "book.moveConfirm", { time: time ?? "" })}
          </Button>
          <Button variant="quiet" size="lg" onClick={onClose}>
            {t("book.back")}
          </Button>
        </div>
      }
    >
      <div className="space-y-5">
        <dl className="divide-y divide-line rounded-control bg-sunken px-4">
          <Row label={t("book.what")}>{ticket.name}</Row>
          <Row label={t("book.when")}>
            <span className="block first-letter:uppercase">{date}</span>
            {time}
          </Row>
        </dl>
        {most > 1 && (
          <Field label={t("book.places")}>
            {(control) => (
              <Select
                {...control}
                value={places}
                onChange={(event) => setPlaces(Number(event.target.value))}
              >
                {Array.from({ length: most }, (_, index) => (
                  <option key={index} value={index + 1}>
                    {t("places", { count: index + 1 })}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        <Field label={t("book.note")} hint={t("book.noteHint")}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={300}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        {replaces !== null && <p className="text-sm text-muted">{t("book.moveBody")}</p>}
        <p role="status" className="text-muted empty:sr-only">
          {asking && t("book.asking")}
        </p>
        <p role="alert" className="text-wrong empty:sr-only">
          {problem}
        </p>
      </div>
    </Sheet>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid min-h-12 grid-cols-[5rem_1fr] items-center gap-4 py-3">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="min-w-0 font-semibold">{children}</dd>
    </div>
  );
}
