import { z } from "zod";
import { ConsentUpdate } from "@/lib/contracts/consents";
import { updateConsent } from "@/lib/server/carecloud/consents";
import { memberRoute } from "@/lib/server/http/route";

const Params = z.object({ id: z.string().min(1).max(100) });

/**
 * Gives or withdraws one consent; answers all of them.
 * @body `{state, was}`
 */
export const PUT = memberRoute(
  { part: "consents", params: Params, body: ConsentUpdate },
  ({ ctx, params, body }) => updateConsent(ctx, params.id, body),
);
