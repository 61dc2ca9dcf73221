"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { useToast } from "@/components/ui/toast";
import type { Booking } from "@/lib/contracts/bookings";
import type { Failure } from "@/lib/contracts/result";
import { useRouter } from "@/lib/i18n/navigation";
import { useCancelBooking } from "@/lib/queries/bookings";
import { routes } from "@/lib/routes";
import { nameOf } from "./name-of";
import { useBookingWords } from "./use-booking-words";

/** Cancels the booking, after asking. */
export function CancelBooking({ booking }: { booking: Booking }) {
  const t = useTranslations("bookings");
  const errors = useTranslations("errors");
  const toast = useToast();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { date, time } = useBookingWords()(booking);
  const cancel = useCancelBooking(booking.id);

  const failed = ({ code }: Failure) => {
    if (code === "outcome_unknown") setProblem(t("cancel.unknown"));
    else setProblem(errors(code));
  };
  const submit = () => {
    setProblem(null);
    cancel.mutate(undefined, {
      onSuccess: () => {
        toast({ tone: "good", text: t("cancel.done") });
        setOpen(false);
        router.replace(routes.bookings);
      },
      onError: failed,
    });
  };

  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        {t("cancel.open")}
      </Button>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={t("cancel.title")}
        footer={
          <div className="flex flex-col gap-2 sm:flex-row-reverse">
            <Button variant="danger" size="lg" pending={cancel.isPending} onClick={submit}>
              {t("cancel.confirm")}
            </Button>
            <Button variant="quiet" size="lg" onClick={() => setOpen(false)}>
              {t("cancel.keep")}
            </Button>
          </div>
        }
      >
        <div className="space-y-4">
          <p>
            {t("cancel.body", {
              name: nameOf(booking) ?? t("nameless"),
              date: date ?? t("noTime"),
              time: time ?? "",
            })}
          </p>
          <p role="alert" className="text-wrong empty:sr-only">
            {problem}
          </p>
        </div>
      </Sheet>
    </>
  );
}
