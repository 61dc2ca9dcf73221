import { getPace } from "@/lib/server/goal";
import { memberRoute } from "@/lib/server/http/route";

/** What one of the member's usual purchases brings and costs. */
export const GET = memberRoute({ part: "goal" }, ({ ctx }) => getPace(ctx));
