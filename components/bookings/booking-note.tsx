"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { TextInput } from "@/components/ui/text-input";
import { useToast } from "@/components/ui/toast";
import type { Booking } from "@/lib/contracts/bookings";
import { useChangeNote } from "@/lib/queries/bookings";

/** The note that goes with a booking; it can be changed until the booking begins. */
export function BookingNote({ booking: { id, note, notable } }: { booking: Booking }) {
  const t = useTranslations("bookings.note");
  const [editing, setEditing] = useState<boolean>();
  if (editing) return <NoteForm id={id} note={note ?? ""} onDone={() => setEditing(false)} />;
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <p className="min-w-0 break-words">
        {note !== null ? <bdi>{note}</bdi> : <span className="text-muted italic">{t("none")}</span>}
      </p>
      {notable && (
        <button
          type="button"
          // Back from the form one stands where one left.
          autoFocus={editing === false}
          onClick={() => setEditing(true)}
          className="-my-2.5 min-h-11 text-sm font-semibold text-brand-ink hover:underline"
        >
          {t(note === null ? "add" : "edit")}
        </button>
      )}
    </div>
  );
}

function NoteForm({ id, note, onDone }: { id: string; note: string; onDone: () => void }) {
  const t = useTranslations("bookings.note");
  const toast = useToast();
  const [text, setText] = useState(note);
  const change = useChangeNote(id);
  const save = () =>
    change.mutate(
      { note: text.trim() },
      {
        onSuccess: () => {
          toast({ tone: "good", text: t("saved") });
          onDone();
        },
      },
    );
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!change.isPending) save();
      }}
    >
      <TextInput
        autoFocus
        aria-label={t("label")}
        maxLength={300}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {change.error && <ErrorNote error={change.error} />}
      <div className="flex gap-2">
        <Button type="submit" pending={change.isPending}>
          {t("save")}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
