"use client";

import { Coins, Percent, WalletMinimal, type LucideIcon } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { ErrorState } from "@/components/ui/error-state";
import { Pill } from "@/components/ui/pill";
import type { TierOffer } from "@/lib/contracts/tier";
import { useTier, useTiers } from "@/lib/queries/tier";
import { ComparisonSkeleton } from "./tier-page-skeletons";
import { TierTakes } from "./tier-takes";

/** All tiers side by side, the lowest first: what each gives, and how to get there. */
export function TierComparison() {
  const { data, error, refetch } = useTiers();
  const { data: tier } = useTier();
  if (!data) {
    return error ? (
      <ErrorState error={error} onRetry={() => void refetch()} />
    ) : (
      <ComparisonSkeleton />
    );
  }
  return (
    <ol className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:gap-4 xl:grid-cols-4">
      {data.map((offer) => (
        <OfferCard key={offer.id} offer={offer} own={offer.id === tier?.id} />
      ))}
    </ol>
  );
}

function OfferCard({ offer, own }: { offer: TierOffer; own: boolean }) {
  const t = useTranslations("tier");
  const format = useFormatter();
  const { discount, collects, pays, description } = offer;
  return (
    <li
      aria-current={own || undefined}
      className={classNames(
        "flex flex-col gap-3 rounded-surface border bg-surface p-5",
        own ? "border-brand ring-1 ring-brand" : "border-line",
      )}
    >
      <div className="flex min-h-7 flex-wrap items-center justify-between gap-2">
        <h3 className="text-lg font-semibold">
          <bdi>{offer.name}</bdi>
        </h3>
        {own && <Pill tone="brand">{t("own")}</Pill>}
      </div>
      {description && (
        <p dir="auto" className="whitespace-pre-line">
          {description}
        </p>
      )}
      <ul className="space-y-1.5 text-sm">
        {discount !== null && (
          <Gift icon={Percent}>
            {t("gives.discount", {
              share: format.number(discount / 100, { style: "percent", maximumFractionDigits: 2 }),
            })}
          </Gift>
        )}
        {collects && <Gift icon={Coins}>{t("gives.collects")}</Gift>}
        {pays && <Gift icon={WalletMinimal}>{t("gives.pays")}</Gift>}
      </ul>
      <p className="mt-auto border-t border-line pt-3 text-sm text-muted">
        <TierTakes offer={offer} />
      </p>
    </li>
  );
}

function Gift({ icon: Icon, children }: { icon: LucideIcon; children: React.ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <Icon className="size-4 shrink-0 text-brand-ink" strokeWidth={1.75} aria-hidden />
      {children}
    </li>
  );
}
