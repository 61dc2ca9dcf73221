"use client";

import { useFormatter, useTranslations } from "next-intl";
import { createPortal } from "react-dom";
import type { TillVoucher } from "@/lib/contracts/checkout";
import { Button } from "@/components/ui/button";
import { useTillVouchers } from "@/lib/queries/checkout";
import { choose, useChoice } from "./choice";
import { CodePanel, Panel } from "./panel";
import { CARD_PANEL, useTill, voucherPanel } from "./till-context";
import { TillTime } from "./till-time";
import { useChosen } from "./use-chosen";

/**
 * A panel for each voucher that was chosen, beside the card's. They stand elsewhere in the page than what
 * asks for them, so that only one place does.
 */
export function ChosenVouchers() {
  const { vouchers } = useChosen();
  const { list } = useTill();
  const panels = vouchers.map((voucher) => <VoucherPanel key={voucher.id} voucher={voucher} />);
  return list && createPortal(panels, list);
}

function VoucherPanel({ voucher }: { voucher: TillVoucher }) {
  const t = useTranslations("checkout");
  const { vouchers } = useChoice();
  const { show } = useTill();
  const { id, name, subtitle, scan } = voucher;
  const until = useUntil(voucher);
  const query = useTillVouchers();
  const putAway = () => {
    show(CARD_PANEL);
    choose({ vouchers: vouchers.filter((other) => other !== id) });
  };
  return (
    <Panel id={voucherPanel(id)}>
      {scan ? (
        <CodePanel title={name} note={[subtitle, until].filter(Boolean).join(" · ")} code={scan} />
      ) : (
        <div className="w-full space-y-2 rounded-surface bg-surface p-6 text-center ring-1 ring-line">
          <h2 className="text-lg font-semibold text-balance">{name}</h2>
          <p className="text-muted">{t("noCode")}</p>
        </div>
      )}
      <TillTime query={query} />
      <Button variant="quiet" onClick={putAway} aria-label={t("putAwayNamed", { name })}>
        {t("putAway")}
      </Button>
    </Panel>
  );
}

/** "Until 27 November", or null for a voucher without an end. */
export function useUntil({ validTo }: Pick<TillVoucher, "validTo">): string | null {
  const t = useTranslations("checkout");
  const format = useFormatter();
  if (validTo === null) return null;
  // Midnight ends the day before it.
  return t("until", { date: format.dateTime(new Date(Date.parse(validTo) - 1), "day") });
}
