import { HydrationBoundary, type QueryKey } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Result } from "@/lib/contracts/result";
import { dehydrateResults, type Prefetched as Entry } from "@/lib/queries/hydrate";

interface Props {
  /** Query keys with calls that the page has already started, all at once. */
  queries: readonly (readonly [key: QueryKey, result: Promise<Result<unknown>>])[];
  children: ReactNode;
}

/** Waits for a section's calls and hands their results to the browser's cache. Wrap in Suspense. */
export async function Prefetched({ queries, children }: Props) {
  const results = await Promise.all(
    queries.map(async ([key, result]): Promise<Entry> => [key, await result]),
  );
  return <HydrationBoundary state={dehydrateResults(results)}>{children}</HydrationBoundary>;
}
