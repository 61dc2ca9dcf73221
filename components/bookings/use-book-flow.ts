"use client";

import { useState } from "react";
import { useTranslations } from "next-intl";
import type { NewBooking } from "@/lib/contracts/bookings";
import type { Failure } from "@/lib/contracts/result";
import { useBook } from "@/lib/queries/book";
import { useBooked } from "./use-booked";

/**
 * One wish to book, from the confirmation to the booking. Every repetition of it is one booking; only
 * where it is certain that nothing was booked the next try is another wish.
 * @param onRefused tells whether somebody else shows this refusal
 */
export function useBookFlow(
  { ticketId, slotId, replaces }: Pick<NewBooking, "ticketId" | "slotId" | "replaces">,
  onRefused: (failure: Failure) => boolean,
) {
  const t = useTranslations("bookings");
  const errors = useTranslations("errors");
  const booked = useBooked();
  const [problem, setProblem] = useState<string | null>(null);
  const order = useBook({ ticketId, replaces }, slotId);

  const book = (booking: NewBooking) => {
    setProblem(null);
    order.run(booking, {
      onSuccess: (end) => (end.state === "none" ? setProblem(t("book.none")) : booked(end)),
      onError: (failure) => {
        if (failure.code === "outcome_unknown") return setProblem(t("book.unknown"));
        if (!onRefused(failure)) setProblem(errors(failure.code));
      },
    });
  };

  return {
    prepare: order.prepare,
    drop: order.drop,
    book,
    problem,
    pending: order.isPending,
    /** The first answer did not come: it is being asked for. */
    asking: order.isAsking,
  };
}
