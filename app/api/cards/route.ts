import { listCards } from "@/lib/server/carecloud/cards";
import { memberRoute } from "@/lib/server/http/route";

export const GET = memberRoute(({ ctx }) => listCards(ctx));
