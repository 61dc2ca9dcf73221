import type { ReactNode } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";

/** Heights of the lines in each group, as the profile will have them. */
const GROUPS = [["h-14", "h-14", "h-14", "h-14"], ["h-14", "h-14"], ["h-24"]];

interface Props {
  photo: boolean;
  /** What stands between the name and the facts: it waits for nothing. */
  children: ReactNode;
}

/** The profile's shape while it comes. */
export function ProfileSkeleton({ photo, children }: Props) {
  return (
    <div className="space-y-8">
      <Surface className="flex items-center gap-4 p-4 sm:p-5">
        <Skeleton className="size-20 shrink-0 rounded-full" />
        <div className="grow space-y-2">
          <Skeleton className="h-6 w-1/2" />
          <Skeleton className="h-5 w-2/3" />
          {photo && <Skeleton className="h-9 w-32" />}
        </div>
      </Surface>
      {children}
      {GROUPS.map((lines, group) => (
        <div key={group} className="space-y-3">
          <Skeleton className="h-8 w-36" />
          <Surface className="divide-y divide-line px-4 sm:px-5">
            {lines.map((height, line) => (
              <div key={line} className={`flex items-center gap-4 ${height}`}>
                <Skeleton className="h-4 w-1/4" />
                <Skeleton className="h-4 w-2/5" />
              </div>
            ))}
          </Surface>
        </div>
      ))}
    </div>
  );
}
