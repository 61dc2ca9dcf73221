"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { Redeemed, Reward } from "@/lib/contracts/rewards";
import { RedeemConfirm } from "./redeem-confirm";
import { RedeemNotice } from "./redeem-notice";
import type { Phase } from "./use-redemption-flow";

interface Props {
  reward: Reward;
  phase: Phase;
  balance: number | null | undefined;
  onConfirm: () => void;
  onAgain: () => void;
  onClose: () => void;
  /** The new voucher, drawn by whoever knows vouchers. */
  children: (redeemed: Redeemed) => ReactNode;
}

/** A redemption in a sheet: what it costs, what is happening, and what came of it. */
export function RedeemSheet({
  reward,
  phase,
  balance,
  onConfirm,
  onAgain,
  onClose,
  children,
}: Props) {
  const t = useTranslations("rewards.redeem");
  const titles: Record<Phase["name"], string> = {
    closed: "",
    confirm: t("title", { name: reward.name }),
    sending: t("title", { name: reward.name }),
    pending: t("pendingTitle"),
    settled: t("doneTitle"),
    none: t("noneTitle"),
    refused: t("refusedTitle"),
  };
  return (
    <Sheet open={phase.name !== "closed"} onClose={onClose} title={titles[phase.name]}>
      {/* Stays in the sheet, so that what comes into it is read out. */}
      <p role="status" className="mb-4 empty:sr-only">
        {phase.name === "settled" && <Done balance={phase.redeemed.balance} />}
      </p>
      {phase.name === "confirm" || phase.name === "sending" ? (
        <RedeemConfirm
          cost={reward.pointsCost ?? 0}
          balance={balance}
          sending={phase.name === "sending"}
          onConfirm={onConfirm}
          onClose={onClose}
        />
      ) : phase.name === "settled" ? (
        <div className="space-y-4">
          {children(phase.redeemed)}
          <Button variant="quiet" size="lg" className="w-full" onClick={onClose}>
            {t("close")}
          </Button>
        </div>
      ) : (
        phase.name !== "closed" && (
          <RedeemNotice phase={phase} onAgain={onAgain} onClose={onClose} />
        )
      )}
    </Sheet>
  );
}

/** That it is theirs now, and the points that are left. */
function Done({ balance }: { balance: number | null }) {
  const t = useTranslations("rewards.redeem");
  return (
    <>
      {t("done")} {balance !== null && t("balance", { count: balance })}
    </>
  );
}
