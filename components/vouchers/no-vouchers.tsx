"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { VOUCHER_STATES, type Voucher, type VoucherState } from "@/lib/contracts/vouchers";
import { routes } from "@/lib/routes";
import { TicketDrawing } from "./ticket-drawing";

interface Props {
  state: VoucherState;
  query: string;
  /** What the search found in any state. */
  elsewhere: readonly Voucher[];
  onState: (state: VoucherState) => void;
  onClear: () => void;
}

/** Why nothing is listed, and what to do next. */
export function NoVouchers({ state, query, elsewhere, onState, onClear }: Props) {
  const t = useTranslations("vouchers");
  if (query === "") {
    return (
      <EmptyState
        drawing={<TicketDrawing />}
        title={t(`empty.${state}`)}
        body={t(`empty.${state}Body`)}
        action={
          state === "usable" && (
            <ButtonLink href={routes.rewards} variant="secondary">
              {t("seeRewards")}
            </ButtonLink>
          )
        }
      />
    );
  }
  return (
    <EmptyState
      drawing={<TicketDrawing />}
      title={t("noMatch", { query })}
      body={elsewhere.length === 0 ? t("noMatchBody") : undefined}
      action={
        <div className="flex flex-wrap justify-center gap-2">
          {VOUCHER_STATES.map((other) => {
            const count = elsewhere.filter((voucher) => voucher.state === other).length;
            return (
              count > 0 && (
                <Button key={other} variant="secondary" onClick={() => onState(other)}>
                  {t("elsewhere", { count, state: t(`state.${other}`) })}
                </Button>
              )
            );
          })}
          <Button variant="quiet" onClick={onClear}>
            {t("clearSearch")}
          </Button>
        </div>
      }
    />
  );
}
