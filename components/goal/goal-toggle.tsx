"use client";

import { Flag, FlagOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { useTakeBack } from "@/components/ui/use-take-back";
import { useToast } from "@/components/ui/toast";
import type { Reward } from "@/lib/contracts/rewards";
import { useGoal, useSetGoal } from "@/lib/queries/goal";
import { useBalance, useReward } from "@/lib/queries/rewards";
import { GoalProgress } from "./goal-progress";
import { progressOf } from "./progress";

/** On a reward's page: makes it the goal; where it is, the way to it and how to let go of it. */
export function GoalToggle({ rewardId }: { rewardId: string }) {
  const { data: reward } = useReward(rewardId);
  const { data: goal } = useGoal();
  if (!reward || goal === undefined) return null;
  return goal?.reward.id === rewardId ? <Pinned reward={reward} /> : <Pin rewardId={rewardId} />;
}

function Pin({ rewardId }: { rewardId: string }) {
  const t = useTranslations("goal");
  const set = useSetGoal();
  return (
    <div className="space-y-2">
      <Button
        variant="secondary"
        size="lg"
        className="w-full"
        pending={set.isPending}
        onClick={() => set.mutate(rewardId)}
        icon={<Flag className="size-5" strokeWidth={1.75} aria-hidden />}
      >
        {t("pin")}
      </Button>
      {set.error && <ErrorNote error={set.error} />}
    </div>
  );
}

function Pinned({ reward }: { reward: Reward }) {
  const t = useTranslations("goal");
  const set = useSetGoal();
  const toast = useToast();
  const takeBack = useTakeBack();
  const unpin = () =>
    set.mutate(null, {
      onSuccess: () =>
        toast({
          tone: "good",
          text: t("unpinned"),
          undo: takeBack(() => set.mutateAsync(reward.id)),
        }),
    });
  const progress = progressOf(reward.pointsCost, useBalance(true));
  return (
    <section aria-label={t("title")} className="space-y-3 rounded-control bg-brand-soft p-4">
      <h2 className="flex items-center gap-2 font-semibold text-brand-ink">
        <Flag className="size-5" strokeWidth={1.75} aria-hidden />
        {progress?.missing === 0 ? t("reached") : t("title")}
      </h2>
      {progress && <GoalProgress progress={progress} sayMissing={false} />}
      <Button
        variant="quiet"
        className="-mx-4 -mb-2"
        pending={set.isPending}
        onClick={unpin}
        icon={<FlagOff className="size-4" strokeWidth={1.75} aria-hidden />}
      >
        {t("unpin")}
      </Button>
      {set.error && <ErrorNote error={set.error} />}
    </section>
  );
}
