"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { SlotWindow } from "@/lib/contracts/bookings";
import type { PlainDate } from "@/lib/contracts/time";
import { addDays, usePlainDay } from "./plain-day";

/** Days shown at once, as the server gives them. */
const WINDOW_DAYS = 14;

interface Props {
  window: SlotWindow;
  first: boolean;
  onWindow: (from: PlainDate | null) => void;
}

/** Which days are looked at, and the way to the ones before and after. */
export function WindowSteps({ window: { from, to }, first, onWindow }: Props) {
  const t = useTranslations("bookings");
  const { short } = usePlainDay();
  const icon = { className: "size-5 rtl:rotate-180", strokeWidth: 1.75, "aria-hidden": true };
  return (
    <div className="flex items-center justify-between gap-3">
      <h2 aria-live="polite" className="text-lg font-semibold">
        {t("window", { from: short(from), to: short(to) })}
      </h2>
      <div className="flex gap-2">
        <Button
          variant="secondary"
          aria-label={t("earlier")}
          disabled={first}
          onClick={() => onWindow(addDays(from, -WINDOW_DAYS))}
        >
          <ChevronLeft {...icon} />
        </Button>
        <Button
          variant="secondary"
          aria-label={t("later")}
          onClick={() => onWindow(addDays(to, 1))}
        >
          <ChevronRight {...icon} />
        </Button>
      </div>
    </div>
  );
}
