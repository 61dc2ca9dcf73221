import { listCardTypes } from "@/lib/server/carecloud/card-changes";
import { memberRoute } from "@/lib/server/http/route";

/** The kinds of cards that can be added. */
export const GET = memberRoute({ part: "cardAdd" }, ({ ctx }) => listCardTypes(ctx));
