"use client";

import { useTranslations } from "next-intl";
import { Pill } from "@/components/ui/pill";
import { Shared } from "@/components/ui/shared";
import type { Voucher, VoucherState } from "@/lib/contracts/vouchers";
import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";
import { TicketStub } from "./ticket-stub";
import styles from "./ticket.module.css";
import { useValidity } from "./use-validity";
import { ValidityText } from "./validity-text";

const LABELLED: Partial<Record<VoucherState, "neutral" | "brand">> = {
  notYet: "brand",
  used: "neutral",
  expired: "neutral",
};

/** A voucher in a list: its value on the stub, what it is and until when beside it. */
export function VoucherTicket({ voucher }: { voucher: Voucher }) {
  const t = useTranslations("vouchers");
  const validity = useValidity(voucher);
  const over = voucher.state === "used" || voucher.state === "expired";
  const tone = LABELLED[voucher.state];
  return (
    <Link
      href={routes.voucher(voucher.id)}
      prefetch={false}
      className="block rounded-surface transition-transform duration-120 active:scale-[0.99] motion-reduce:transition-none"
    >
      <Shared name={`voucher-${voucher.id}`}>
        <span
          className={`block ${styles.ticket} ${styles.across} ${validity.soon ? styles.soon : ""}`}
        >
          <span className={`flex min-h-28 ${styles.paper} ${styles.across}`}>
            <TicketStub voucher={voucher} soon={validity.soon} />
            <span
              className={`flex min-w-0 flex-1 flex-col justify-center gap-1 py-3 ps-5 pe-4 ${over ? "text-muted" : ""}`}
            >
              {tone && (
                <span>
                  <Pill tone={tone}>{t(`state.${voucher.state}`)}</Pill>
                </span>
              )}
              <span dir="auto" className="line-clamp-2 font-semibold text-balance">
                {voucher.name}
              </span>
              {voucher.subtitle && (
                <span dir="auto" className="truncate text-sm text-muted">
                  {voucher.subtitle}
                </span>
              )}
              <span className="text-sm text-muted">
                <ValidityText validity={validity} />
              </span>
            </span>
          </span>
        </span>
      </Shared>
    </Link>
  );
}
