"use client";

import { Share2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { ScanCodePicture } from "@/components/ui/scan-code-picture";
import { Surface } from "@/components/ui/surface";
import { useToast } from "@/components/ui/toast";
import type { Referral } from "@/lib/contracts/referrals";
import { useDateWords } from "@/lib/i18n/use-deadline";
import { useReferral } from "@/lib/queries/referrals";
import { GiftDrawing } from "./gift-drawing";
import { InvitationSkeleton } from "./invitation-skeleton";

/** The member's code, big, with every way to hand it on. */
export function Invitation({ brand }: { brand: string }) {
  const t = useTranslations("referrals");
  const { data, error, refetch } = useReferral();
  if (data) return <Code referral={data} brand={brand} />;
  if (data === null) {
    return (
      <Surface>
        <EmptyState drawing={<GiftDrawing />} title={t("noCode")} body={t("noCodeBody")} />
      </Surface>
    );
  }
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <InvitationSkeleton />;
}

function Code({ referral, brand }: { referral: Referral; brand: string }) {
  const t = useTranslations("referrals");
  const { until } = useDateWords();
  const { code, link, validTo, scan } = referral;
  const end = validTo === null ? null : until(validTo);
  return (
    <Surface className="grid grid-cols-1 gap-6 p-5 sm:grid-cols-[1fr_auto] sm:items-center sm:p-8">
      <div className="min-w-0 space-y-5">
        <div>
          <p className="text-sm text-muted">{t("yourCode")}</p>
          <p className="text-2xl font-bold tracking-wide wrap-anywhere">
            <bdi dir="ltr">{code}</bdi>
          </p>
          {end && validTo && (
            <p className="mt-1 text-sm text-muted">
              {t("valid")}{" "}
              <time dateTime={validTo} title={end.full}>
                {end.text}
              </time>
            </p>
          )}
        </div>
        <p className="max-w-[48ch] text-pretty text-muted">
          {link === null ? t("howWithoutLink") : t("how")}
        </p>
        <div className="flex flex-wrap gap-2 *:max-sm:grow">
          <ShareButton referral={referral} brand={brand} />
          <CopyButton text={code} label={t("copyCode")} />
        </div>
      </div>
      {scan.picture && (
        <div className="mx-auto w-52 max-w-full rounded-surface bg-white p-3 ring-1 ring-line forced-color-adjust-none">
          <ScanCodePicture code={scan} label={t("qr", { code })} />
        </div>
      )}
    </Surface>
  );
}

/** The system's own share sheet where there is one; elsewhere the invitation is copied. */
function ShareButton({ referral: { code, link }, brand }: { referral: Referral; brand: string }) {
  const t = useTranslations("referrals");
  const common = useTranslations("common");
  const toast = useToast();
  const text = t("invitation", { brand, code });
  const share = async () => {
    try {
      if (navigator.share) {
        await navigator.share({ title: brand, text, ...(link && { url: link }) });
        return;
      }
      await navigator.clipboard.writeText(link ?? text);
      toast({ tone: "good", text: t("copied") });
    } catch (error) {
      // Whoever closes the share sheet has changed their mind: nothing went wrong.
      if (error instanceof DOMException && error.name === "AbortError") return;
      toast({ tone: "wrong", text: common("copyFailed") });
    }
  };
  return (
    <Button onClick={share} icon={<Share2 className="size-4" strokeWidth={1.75} aria-hidden />}>
      {t("share")}
    </Button>
  );
}
