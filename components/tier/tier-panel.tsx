"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import type { Tier } from "@/lib/contracts/tier";
import { useTier } from "@/lib/queries/tier";
import { missing, positionOf } from "./ladder";
import { TierArc } from "./tier-arc";
import { TierGoal } from "./tier-goal";
import { TierSkeleton } from "./tier-skeleton";

/**
 * The member's tier, what keeps it and what lifts it; nothing at all for a member without one.
 * @param action a link to more of it
 */
export function TierPanel({ action }: { action?: ReactNode }) {
  const { data: tier, error, refetch } = useTier();
  const t = useTranslations("tier");
  if (tier === null) return null;
  if (!tier && !error) return <TierSkeleton />;
  return (
    <Section title={t("title")} action={action}>
      {tier && <TierView tier={tier} />}
      {!tier && error && <ErrorState error={error} onRetry={() => void refetch()} />}
    </Section>
  );
}

function TierView({ tier }: { tier: Tier }) {
  const t = useTranslations("tier");
  const format = useFormatter();
  const position = positionOf(tier);
  const keep = missing(tier.keep);
  const next = tier.next && missing(tier.next);
  const top = position !== null && position.index === position.total - 1;
  return (
    <Surface className="p-5">
      <div className="grid grid-cols-1 items-center gap-5 sm:grid-cols-[11rem_1fr]">
        <div className="relative mx-auto w-44 max-w-full sm:w-full">
          {position && <TierArc {...position} kept={typeof keep === "string"} />}
          <div
            className={
              position ? "absolute inset-x-6 bottom-1 text-center" : "text-center sm:text-start"
            }
          >
            <p dir="auto" className="truncate text-lg leading-tight font-semibold">
              {tier.name}
            </p>
            {position && (
              <p className="text-xs text-muted">
                {t("position", { position: position.index + 1, total: position.total })}
              </p>
            )}
          </div>
        </div>
        <div className="space-y-4">
          {tier.next && next !== null && next !== "unknown" && (
            <TierGoal
              title={t("toNext", { tier: tier.next.name })}
              gap={next}
              done={t("reached")}
            />
          )}
          {keep !== "unknown" && (
            <TierGoal title={t("toKeep", { tier: tier.name })} gap={keep} done={t("kept")} />
          )}
          {top && <p className="text-sm">{t("top")}</p>}
          {tier.validTo && (
            <p className="text-sm text-muted">
              {t("validTo", {
                // Midnight ends the day before it.
                date: format.dateTime(new Date(Date.parse(tier.validTo) - 1), "date"),
              })}
            </p>
          )}
        </div>
      </div>
    </Surface>
  );
}
