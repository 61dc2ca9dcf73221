import { Skeleton } from "@/components/ui/skeleton";

/** The place of the two lines with their buttons. */
export function SignInDetailsSkeleton() {
  return (
    <div className="space-y-3">
      <Skeleton className="h-8 w-40" />
      <Skeleton className="h-[9.125rem] rounded-surface" />
    </div>
  );
}
