import { Skeleton } from "@/components/ui/skeleton";

/** The form before its consents are known. */
export function NewsletterSkeleton() {
  return (
    <div className="space-y-5">
      <div className="space-y-1.5">
        <Skeleton className="h-5 w-20" />
        <Skeleton className="h-12 w-full" />
      </div>
      <Skeleton className="h-22 w-full" />
      <Skeleton className="h-13 w-full" />
      <Skeleton className="h-5 w-64" />
    </div>
  );
}
