"use client";

import { useFormatter, useTranslations } from "next-intl";
import { ErrorState } from "@/components/ui/error-state";
import { Surface } from "@/components/ui/surface";
import type { Tier, TierOffer } from "@/lib/contracts/tier";
import { useTier, useTiers } from "@/lib/queries/tier";
import { missing, positionOf } from "./ladder";
import { FirstTier } from "./first-tier";
import { TierArc } from "./tier-arc";
import { TierGoal } from "./tier-goal";
import { OverviewSkeleton } from "./tier-page-skeletons";
import { TierProgress } from "./tier-progress";

/** Where the member stands, what keeps that, and what leads on; or how to come to the first tier. */
export function TierOverview() {
  const { data: tier, error, refetch } = useTier();
  const { data: tiers } = useTiers();
  if (tier) return <Overview tier={tier} offers={tiers ?? []} />;
  if (tier === null) return <FirstTier offer={tiers?.[0] ?? null} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <OverviewSkeleton />;
}

/** Midnight ends the day before it. */
const lastMoment = (instant: string) => new Date(Date.parse(instant) - 1);

function Overview({ tier, offers }: { tier: Tier; offers: readonly TierOffer[] }) {
  const t = useTranslations("tier");
  const format = useFormatter();
  const position = positionOf(tier);
  const keep = missing(tier.keep);
  const next = tier.next && missing(tier.next);
  const top = position !== null && position.index === position.total - 1;
  const goal = offers.find(({ id }) => id === tier.next?.id);
  // Where the amounts have dates of their own, the tier's end says nothing more.
  const dated = typeof keep !== "string" && keep.turnover.some(({ dueDate }) => dueDate);
  const end = tier.validTo && format.dateTime(lastMoment(tier.validTo), "date");
  return (
    <div className="grid grid-cols-1 gap-4 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:gap-6">
      <Surface className="flex flex-col items-center justify-center p-5 text-center">
        <div className="relative w-full max-w-88">
          {position && <TierArc {...position} kept={typeof keep === "string"} />}
          <div className={position ? "absolute inset-x-8 bottom-2" : undefined}>
            <p dir="auto" className="line-clamp-2 text-xl leading-tight font-bold">
              {tier.name}
            </p>
            {position && (
              <p className="text-sm text-muted">
                {t("position", { position: position.index + 1, total: position.total })}
              </p>
            )}
          </div>
        </div>
        {end && <p className="mt-3 text-sm text-muted">{t("validTo", { date: end })}</p>}
        {top && <p className="mt-3 text-sm">{t("top")}</p>}
      </Surface>
      <div className="grid content-start gap-4">
        <Goal
          title={t("toKeep", { tier: tier.name })}
          by={end && !dated ? t("due", { date: end }) : null}
        >
          {keep === "unknown" ? (
            <p className="text-sm text-muted">{t("notSaid")}</p>
          ) : (
            <TierGoal gap={keep} done={t("kept")} />
          )}
        </Goal>
        {tier.next && next !== null && (
          <Goal title={t("toNext", { tier: tier.next.name })}>
            {next === "unknown" ? (
              <p className="text-sm text-muted">{t("notSaid")}</p>
            ) : (
              <>
                <TierGoal gap={next} done={t("reached")} />
                {goal && <TierProgress gap={tier.next} takes={goal.takes} />}
              </>
            )}
          </Goal>
        )}
      </div>
    </div>
  );
}

interface GoalProps {
  title: string;
  /** When it has to be done. */
  by?: string | null | undefined;
  children: React.ReactNode;
}

function Goal({ title, by, children }: GoalProps) {
  return (
    <Surface as="section" className="space-y-2 p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-lg font-semibold">{title}</h2>
        {by && <p className="text-sm text-muted">{by}</p>}
      </div>
      {children}
    </Surface>
  );
}
