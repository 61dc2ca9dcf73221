"use client";

import { useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { NewBooking } from "@/lib/contracts/bookings";
import type { Failure } from "@/lib/contracts/result";
import { useTranslations } from "next-intl";
import { useRouter } from "@/lib/i18n/navigation";
import { useBook } from "@/lib/queries/bookings";
import { newIntentId } from "@/lib/queries/intent-id";
import { routes } from "@/lib/routes";

/**
 * One wish to book, from the confirmation to the booking. Its intent is made once and kept through
 * every repetition; only where it is certain that nothing was booked a new one takes its place.
 * @param onRefused tells whether somebody else shows this refusal
 */
export function useBookFlow(onRefused: (failure: Failure) => boolean) {
  const t = useTranslations("bookings");
  const errors = useTranslations("errors");
  const toast = useToast();
  const router = useRouter();
  const [intentId, setIntentId] = useState(newIntentId);
  const [problem, setProblem] = useState<string | null>(null);
  const order = useBook();

  const book = (booking: NewBooking) => {
    setProblem(null);
    order.mutate(
      { intentId, booking },
      {
        onSuccess: (outcome) => {
          if (outcome.state === "none") {
            setIntentId(newIntentId());
            return setProblem(t("book.none"));
          }
          if (outcome.replaced === false) {
            toast({ tone: "wrong", text: t("book.bothStand") });
            return router.push(routes.bookings);
          }
          toast({ tone: "good", text: t(outcome.replaced ? "book.moved" : "book.done") });
          router.push(routes.booking(outcome.bookingId));
        },
        onError: (failure) => {
          if (failure.code === "outcome_unknown") return setProblem(t("book.unknown"));
          if (onRefused(failure)) return;
          setIntentId(newIntentId());
          setProblem(errors(failure.code));
        },
      },
    );
  };

  return {
    book,
    problem,
    pending: order.isPending,
    /** The first answer did not come: it is being asked for. */
    asking: order.isPending && order.failureCount > 0,
  };
}
