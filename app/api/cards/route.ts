import { listCards } from "@/lib/server/carecloud/cards";
import { memberRoute } from "@/lib/server/http/route";

/** Cards with their codes, ready to draw. */
export const GET = memberRoute(({ ctx }) => listCards(ctx));
