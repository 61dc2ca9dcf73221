"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import type { ErrorCode } from "@/lib/contracts/result";
import { routes } from "@/lib/routes";
import type { Phase } from "./use-redemption-flow";

/** Refusals with a sentence of their own here; for all others it is enough that nothing was spent. */
const REASONS = [
  "not_enough_points",
  "not_redeemable",
  "not_found",
  "redemption_pending",
] as const satisfies ErrorCode[];

const reasonOf = (code: ErrorCode) => REASONS.find((reason) => reason === code) ?? "other";

interface Props {
  phase: Extract<Phase, { name: "pending" | "none" | "refused" }>;
  onAgain: () => void;
  onClose: () => void;
}

/** What is plainly known: still waiting, nothing spent, or refused and why. */
export function RedeemNotice({ phase, onAgain, onClose }: Props) {
  const t = useTranslations("rewards.redeem");
  const errors = useTranslations("errors");
  const common = useTranslations("common");
  const offline = phase.name === "refused" && phase.code === "offline";
  const elsewhere = phase.name === "refused" && phase.code === "redemption_pending";
  return (
    <div className="space-y-5">
      <p role="status">
        {phase.name === "pending"
          ? t("pending")
          : phase.name === "none"
            ? t("none")
            : offline
              ? errors("offline")
              : t(`refused.${reasonOf(phase.code)}`)}
      </p>
      {phase.name === "pending" && (
        <div
          aria-hidden="true"
          className="h-1 animate-pulse rounded-full bg-brand motion-reduce:animate-none"
        />
      )}
      <div className="flex flex-col gap-2">
        {(phase.name === "none" || offline) && (
          <Button size="lg" onClick={onAgain}>
            {t("again")}
          </Button>
        )}
        {elsewhere && (
          <ButtonLink href={routes.vouchers} size="lg">
            {t("seeVouchers")}
          </ButtonLink>
        )}
        <Button variant="quiet" size="lg" onClick={onClose}>
          {phase.name === "refused" ? common("close") : t("close")}
        </Button>
      </div>
    </div>
  );
}
