"use client";

import { useTranslations } from "next-intl";
import { useSteps } from "@/components/layout/use-steps";
import { Button } from "@/components/ui/button";
import type { Voucher } from "@/lib/contracts/vouchers";
import { VoucherTicket } from "./voucher-ticket";

const STEP = 60;

/** Tickets, a step at a time: by scrolling on, or by the button for whoever does not scroll. */
export function TicketList({ vouchers }: { vouchers: readonly Voucher[] }) {
  const t = useTranslations("vouchers");
  const { count, left, more, showMore } = useSteps(vouchers.length, STEP);

  return (
    <>
      <ul className="-m-1 grid grid-cols-1 lg:grid-cols-2">
        {vouchers.slice(0, count).map((voucher) => (
          // The room around a ticket is inside its box, where a focus ring is not cut off.
          <li
            key={voucher.id}
            className="p-1 pb-2 [contain-intrinsic-size:auto_7.5rem] [content-visibility:auto]"
          >
            <VoucherTicket voucher={voucher} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div ref={more} className="flex justify-center">
          <Button variant="secondary" onClick={showMore}>
            {t("more", { count: Math.min(STEP, left) })}
          </Button>
        </div>
      )}
    </>
  );
}
