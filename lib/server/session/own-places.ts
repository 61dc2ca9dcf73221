import "server-only";
import type { Place } from "@/lib/contracts/places";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { StoreUnavailable } from "@/lib/server/store";
import { currentSession } from "./index";
import { listPlaces } from "./places";

/** As `listPlaces`, of the request being rendered: a store out of reach is a section's error. */
export async function ownPlaces(): Promise<Result<Place[]>> {
  const session = await currentSession();
  if (session.state !== "member") return fail("session_ended");
  try {
    return ok(await listPlaces(session));
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return fail("unavailable", { retryable: true });
  }
}
