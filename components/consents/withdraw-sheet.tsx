"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { RichText } from "@/components/ui/rich-text";
import { Sheet } from "@/components/ui/sheet";
import type { Consent } from "@/lib/contracts/consents";
import type { Failure } from "@/lib/contracts/result";
import { ConsentError } from "./consent-error";
import { consentName } from "./consent-name";

interface Props {
  open: boolean;
  consent: Consent;
  withdrawing: boolean;
  error: Failure | null;
  onWithdraw: () => void;
  onClose: () => void;
}

/** What withdrawing a consent means, before it is done. */
export default function WithdrawSheet({
  open,
  consent,
  withdrawing,
  error,
  onWithdraw,
  onClose,
}: Props) {
  const t = useTranslations("consents");
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t("withdrawTitle", { name: consentName(consent, t) })}
    >
      <div className="space-y-5">
        {consent.withdrawalHtml && <RichText html={consent.withdrawalHtml} />}
        <p className={consent.withdrawalHtml ? "text-sm text-muted" : undefined}>
          {t("withdrawPlain")}
        </p>
        {error && <ConsentError error={error} />}
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
          <Button size="lg" onClick={onClose}>
            {t("keep")}
          </Button>
          <Button size="lg" variant="danger" pending={withdrawing} onClick={onWithdraw}>
            {t("withdrawConfirm")}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
