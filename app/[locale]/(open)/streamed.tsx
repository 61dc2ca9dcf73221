import { Suspense, type ComponentProps, type ReactNode } from "react";
import { Prefetched } from "@/components/layout/prefetched";

type Props = ComponentProps<typeof Prefetched> & {
  fallback?: ReactNode;
};

/** A section that shows its skeleton until its own calls have answered. */
export function Streamed({ fallback, ...prefetched }: Props) {
  return (
    <Suspense fallback={fallback}>
      <Prefetched {...prefetched} />
    </Suspense>
  );
}
