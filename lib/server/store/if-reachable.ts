import "server-only";
import { StoreUnavailable } from "./types";

/**
 * For what comes after the write: its outcome is known, and a store that fails now must not turn
 * it into an error. What could not be kept is found again by reading upstream.
 */
export async function ifReachable(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
  }
}
