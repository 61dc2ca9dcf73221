import { dehydrate, type DehydratedState, type QueryKey } from "@tanstack/react-query";
import type { Result } from "@/lib/contracts/result";
import { createQueryClient } from "./client";

/** One query's key and what the server already knows of it. */
export type Prefetched = readonly [key: QueryKey, result: Result<unknown>];

/**
 * What the server fetched, failures included, in the form the browser's cache takes over, so that
 * the browser neither asks twice nor shows a skeleton where the server already knows of an error.
 */
export function dehydrateResults(results: readonly Prefetched[]): DehydratedState {
  const client = createQueryClient();
  for (const [queryKey, result] of results) {
    if (result.ok) {
      client.setQueryData(queryKey, result.data);
    } else if (result.error.code !== "session_ended") {
      // An ended session is left to the browser to find out: its question makes the handler end it
      // for good and take the cookie away, which a page that streams no longer can.
      const query = client.getQueryCache().build(client, { queryKey });
      query.setState({ status: "error", error: result.error, errorUpdatedAt: Date.now() });
    }
  }
  return dehydrate(client, { shouldDehydrateQuery: () => true });
}
