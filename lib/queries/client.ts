import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import type { Failure } from "@/lib/contracts/result";

declare module "@tanstack/react-query" {
  interface Register {
    /** Hydrated failures are plain objects, fetched ones are `ApiError`: screens read only this. */
    defaultError: Failure;
  }
}

const MAX_RETRIES = 2;

/**
 * A query client: one per request on the server, one per tab in the browser.
 * @param onSessionEnded called when a handler says that there is no session any more
 */
export function createQueryClient(onSessionEnded: () => void = () => {}): QueryClient {
  const onError = (error: Failure) => {
    if (error.code === "session_ended") onSessionEnded();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        // What the server just sent is not asked for again at once.
        staleTime: 30_000,
        // An error the server rendered stays an error until somebody asks again.
        retryOnMount: false,
        retry: (failures, error) => error.retryable && failures < MAX_RETRIES,
        // Offline, say so at once instead of waiting in silence.
        networkMode: "always",
      },
      // A repeated write could spend points twice.
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
