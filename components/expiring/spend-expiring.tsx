"use client";

import { Gift, Hourglass } from "lucide-react";
import { useFormatter, useNow, useTimeZone, useTranslations } from "next-intl";
import { Picture } from "@/components/ui/picture";
import { Surface } from "@/components/ui/surface";
import type { PointsExpiration } from "@/lib/contracts/points";
import type { Reward } from "@/lib/contracts/rewards";
import { dayNumber } from "@/lib/i18n/day-distance";
import { Link } from "@/lib/i18n/link";
import { usePointsExpiration } from "@/lib/queries/points";
import { useBalance, useRewards } from "@/lib/queries/rewards";
import { routes } from "@/lib/routes";
import { whatFits } from "./what-fits";

/** What expires later than this is nothing to think of now. */
const SOON_DAYS = 60;

/**
 * What the points that expire next can still buy. An extra on any page whose queries have the
 * member's points, their expiration and the rewards: nothing where nothing expires soon, or nothing
 * fits. Needs the `expiring` messages.
 */
export function SpendExpiring() {
  const next = usePointsExpiration().data?.next;
  return next ? <Expiring next={next} /> : null;
}

function Expiring({ next }: { next: NonNullable<PointsExpiration["next"]> }) {
  const t = useTranslations("expiring");
  const format = useFormatter();
  const rewards = useRewards().data?.items ?? [];
  const fits = whatFits(rewards, next.amount, useBalance(true));
  const today = dayNumber(useNow(), useTimeZone() ?? "UTC");
  // A calendar date belongs to no zone: it is read and written in the same one.
  const days = dayNumber(new Date(next.date), "UTC") - today;
  if (days < 0 || days > SOON_DAYS || fits.rewards.length === 0) return null;
  return (
    <Surface as="section" aria-label={t("label")} className="@container p-4 only:lg:col-span-2">
      <div className="flex gap-3">
        <span className="flex size-10 shrink-0 items-center justify-center rounded-control bg-soon-soft text-soon">
          <Hourglass className="size-5" strokeWidth={1.75} aria-hidden />
        </span>
        <div className="min-w-0">
          <p className="font-semibold text-soon">{t("title", { count: next.amount, days })}</p>
          <p className="text-sm text-muted">
            <time dateTime={next.date}>
              {format.dateTime(new Date(next.date), "date", { timeZone: "UTC" })}
            </time>
            {" · "}
            {fits.alone ? t("alone") : t("together")}
          </p>
        </div>
      </div>
      <ul className="mt-2 -mb-2 divide-y divide-line @3xl:flex @3xl:gap-6 @3xl:divide-y-0">
        {fits.rewards.map((reward) => (
          <li key={reward.id} className="min-w-0 flex-1">
            <Fitting reward={reward} />
          </li>
        ))}
      </ul>
    </Surface>
  );
}

function Fitting({ reward }: { reward: Reward }) {
  const t = useTranslations("expiring");
  return (
    <Link
      href={routes.reward(reward.id)}
      prefetch={false}
      className="-mx-2 flex min-h-14 items-center gap-3 rounded-control px-2 hover:bg-sunken/60"
    >
      <span className="relative block size-10 shrink-0 overflow-hidden rounded-inner bg-sunken">
        <Picture
          src={reward.imageUrl}
          alt=""
          className="absolute inset-0 size-full object-cover"
          fallback={
            <span className="absolute inset-0 flex items-center justify-center text-muted">
              <Gift className="size-5" strokeWidth={1.75} aria-hidden />
            </span>
          }
        />
      </span>
      <span dir="auto" className="line-clamp-2 flex-1 py-1 font-medium">
        {reward.name}
      </span>
      <span className="shrink-0 text-sm text-muted">
        {t("cost", { count: reward.pointsCost ?? 0 })}
      </span>
    </Link>
  );
}
