import { Skeleton } from "@/components/ui/skeleton";

/** @param pinned whether the reward is the goal, which takes more room than the button */
export function GoalToggleSkeleton({ pinned }: { pinned: boolean }) {
  return <Skeleton className={pinned ? "h-36 w-full" : "h-13 w-full"} />;
}
