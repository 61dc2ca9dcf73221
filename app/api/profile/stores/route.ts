import { listStoreChoices } from "@/lib/server/carecloud/reference";
import { memberRoute } from "@/lib/server/http/route";

/** Stores that a member may belong to, by name. */
export const GET = memberRoute({ part: "stores" }, ({ ctx }) =>
  listStoreChoices({ ...ctx, member: ctx }),
);
