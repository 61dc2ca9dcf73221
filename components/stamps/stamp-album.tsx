"use client";

import { useFormatter, useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import type { StampBook, StampCampaign } from "@/lib/contracts/stamps";
import { useStamps } from "@/lib/queries/stamps";
import { FullCards } from "./full-cards";
import { StampAlbumSkeleton } from "./stamp-album-skeleton";
import { StampCampaignView } from "./stamp-campaign-view";
import { StampDrawing } from "./stamp-drawing";

/** All stamp cards: those to fill now, and what is left of past campaigns. */
export function StampAlbum({ receipts }: { receipts: boolean }) {
  const { data, error, refetch } = useStamps();
  if (data) return <Album book={data} receipts={receipts} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <StampAlbumSkeleton />;
}

function Album({ book: { running, past }, receipts }: { book: StampBook; receipts: boolean }) {
  const t = useTranslations("stamps");
  return (
    <div className="space-y-12">
      {running.length === 0 ? (
        <EmptyState drawing={<StampDrawing />} title={t("empty")} body={t("emptyBody")} />
      ) : (
        <div className="space-y-10 lg:space-y-12">
          {running.map((campaign) => (
            <StampCampaignView key={campaign.id} campaign={campaign} receipts={receipts} />
          ))}
        </div>
      )}
      {past.length > 0 && (
        <Section title={t("past")}>
          <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
            {past.map((campaign) => (
              <Past key={campaign.id} campaign={campaign} />
            ))}
          </div>
        </Section>
      )}
    </div>
  );
}

function Past({ campaign: { name, validTo, current, completed } }: { campaign: StampCampaign }) {
  const t = useTranslations("stamps");
  const format = useFormatter();
  return (
    <Surface as="article" className="space-y-3 p-5">
      <div>
        <h3 className="font-semibold">{name}</h3>
        {validTo && (
          <p className="text-sm text-muted">
            {t("ended", { date: format.dateTime(new Date(Date.parse(validTo) - 1), "date") })}
          </p>
        )}
      </div>
      {current && current.collected > 0 && (
        <p>{t("leftAt", { count: current.collected, total: current.places.length })}</p>
      )}
      <FullCards cards={completed} />
    </Surface>
  );
}
