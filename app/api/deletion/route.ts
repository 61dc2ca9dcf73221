import { DeletionOrder } from "@/lib/contracts/deletion";
import { askForDeletion, deletionView } from "@/lib/server/deletion/ask";
import { memberRoute } from "@/lib/server/http/route";

/** How deletion is asked for here, and how far a request is. */
export const GET = memberRoute({ part: "deletion" }, ({ ctx }) => deletionView(ctx));

/**
 * Asks for the account to be deleted, in the operator's way, once.
 * @body `{confirmed: true}`
 */
export const POST = memberRoute({ part: "deletion", body: DeletionOrder }, ({ ctx }) =>
  askForDeletion(ctx),
);
