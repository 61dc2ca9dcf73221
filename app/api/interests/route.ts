import { InterestsUpdate } from "@/lib/contracts/interests";
import { listInterests, updateInterests } from "@/lib/server/carecloud/interests";
import { memberRoute } from "@/lib/server/http/route";

/** What a member may like, and what of it is chosen. */
export const GET = memberRoute({ part: "interests" }, ({ ctx }) => listInterests(ctx));

/**
 * Chooses and gives up interests; all others stay.
 * @body `{add, remove}`, ids
 */
export const PUT = memberRoute({ part: "interests", body: InterestsUpdate }, ({ ctx, body }) =>
  updateInterests(ctx, body),
);
