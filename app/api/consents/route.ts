import { listConsents } from "@/lib/server/carecloud/consents";
import { memberRoute } from "@/lib/server/http/route";

/** Every consent with its text and whether it is given. */
export const GET = memberRoute({ part: "consents" }, ({ ctx }) => listConsents(ctx));
