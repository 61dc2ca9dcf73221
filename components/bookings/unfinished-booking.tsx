"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useBook } from "@/lib/queries/book";
import { useUnfinished } from "@/lib/queries/unfinished";
import { useBooked } from "./use-booked";

interface Props {
  ticketId: string;
  replaces: string | null;
}

/** A booking that was confirmed before this page opened: says that its end is asked for, then shows it. */
export function UnfinishedBooking({ ticketId, replaces }: Props) {
  const t = useTranslations("bookings");
  const booked = useBooked();
  const [problem, setProblem] = useState<string | null>(null);
  const order = useBook({ ticketId, replaces });
  useUnfinished(order, {
    onSuccess: (end) => (end.state === "none" ? setProblem(t("book.none")) : booked(end)),
    onError: () => setProblem(t("book.unknown")),
  });
  return (
    <p role="status" className="rounded-control bg-sunken px-4 py-3 text-muted empty:hidden">
      {order.isAsking ? t("book.asking") : problem}
    </p>
  );
}
