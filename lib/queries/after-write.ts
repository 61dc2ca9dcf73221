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

/**
 * Shows what a write is going to answer before it has, in every language. Only for what is one thing
 * out of few, and seldom refused.
 * @returns what puts everything back as it was, and asks how it is: another write may have changed it
 *   meanwhile, and a read on its way was given up
 */
export function showEarly<T>(
  client: QueryClient,
  resource: QueryKey,
  change: (data: T) => T,
): () => void {
  // A read on its way would undo it.
  void client.cancelQueries({ queryKey: resource });
  const before = client.getQueriesData<T>({ queryKey: resource });
  client.setQueriesData<T>({ queryKey: resource }, (data) => data && change(data));
  return () => {
    before.forEach(([key, data]) => client.setQueryData(key, data));
    void client.invalidateQueries({ queryKey: resource });
  };
}
