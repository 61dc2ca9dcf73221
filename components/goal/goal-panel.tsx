"use client";

import { Gift } from "lucide-react";
import { useTranslations } from "next-intl";
import { lazy, Suspense, type ReactNode } from "react";
import { Picture } from "@/components/ui/picture";
import { Surface } from "@/components/ui/surface";
import type { Goal } from "@/lib/contracts/goal";
import { Link } from "@/lib/i18n/link";
import { useGoal } from "@/lib/queries/goal";
import { useBalance } from "@/lib/queries/rewards";
import { routes } from "@/lib/routes";
import { GoalProgress } from "./goal-progress";
import { progressOf } from "./progress";

/** Where it cannot be fetched, the words have to do. */
const NoParty = (_props: { goalId: string }): ReactNode => null;

const Celebration = lazy(() =>
  import("./celebration").then(
    (module) => ({ default: module.Celebration }),
    () => ({ default: NoParty }),
  ),
);

/** The pinned reward and the way to it; nothing where none is pinned, or it cannot be read now. */
export function GoalPanel() {
  const { data } = useGoal();
  return data ? <Panel goal={data} /> : null;
}

function Panel({ goal: { reward } }: { goal: Goal }) {
  const t = useTranslations("goal");
  const progress = progressOf(reward.pointsCost, useBalance(true));
  const reached = progress?.missing === 0;
  return (
    <Surface as="section" aria-label={t("title")} className="relative overflow-hidden">
      <Link
        href={routes.reward(reward.id)}
        prefetch={false}
        className="flex h-full items-start gap-4 p-4 -outline-offset-2 hover:bg-sunken/40"
      >
        <span className="relative block size-18 shrink-0 overflow-hidden rounded-control bg-sunken">
          <Picture
            src={reward.imageUrl}
            alt=""
            className="absolute inset-0 size-full object-cover"
            fallback={
              <span className="absolute inset-0 flex items-center justify-center text-muted">
                <Gift className="size-7" strokeWidth={1.75} aria-hidden />
              </span>
            }
          />
        </span>
        <span className="block min-w-0 flex-1">
          <span className="block text-sm font-medium text-brand-ink">
            {reached ? t("reached") : t("title")}
          </span>
          <span dir="auto" className="mb-2 line-clamp-2 block font-semibold">
            {reward.name}
          </span>
          {progress && <GoalProgress progress={progress} />}
          {reached && <span className="mt-2 block text-sm text-muted">{t("reachedBody")}</span>}
        </span>
      </Link>
      {reached && (
        <Suspense>
          <Celebration goalId={reward.id} />
        </Suspense>
      )}
    </Surface>
  );
}
