import type { QueryClient, QueryKey } from "@tanstack/react-query";

/**
 * Shows what a write answered, everywhere at once.
 * @param resource what all keys of the resource begin with: a read of it on its way may still carry
 *   what was there before, and what is kept in another language is asked for again when it is shown
 */
export function showAnswer<T>(
  client: QueryClient,
  resource: QueryKey,
  queryKey: QueryKey,
  data: T,
): void {
  void client.cancelQueries({ queryKey: resource });
  void client.invalidateQueries({ queryKey: resource, refetchType: "none" });
  client.setQueryData(queryKey, data);
}
