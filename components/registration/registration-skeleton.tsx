import { Skeleton } from "@/components/ui/skeleton";

/** A later step while its fields are loaded. */
export function LaterSkeleton() {
  return (
    <div className="space-y-5">
      <Skeleton className="h-18 w-full" />
      <Skeleton className="h-18 w-full" />
      <Skeleton className="h-13 w-full" />
    </div>
  );
}

/** The first step before it is known what it asks for. */
export function RegistrationSkeleton() {
  return (
    <div className="space-y-6">
      <div className="space-y-3">
        <Skeleton className="h-1 w-full rounded-full" />
        <div className="space-y-1">
          <Skeleton className="h-5 w-24" />
          <Skeleton className="h-7 w-48" />
        </div>
      </div>
      <div className="space-y-1.5">
        <Skeleton className="h-5 w-20" />
        <Skeleton className="h-12 w-full" />
        <Skeleton className="h-5 w-64" />
      </div>
      <Skeleton className="h-13 w-full" />
    </div>
  );
}
