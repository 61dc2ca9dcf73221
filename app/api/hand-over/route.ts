import { HandOverRequest } from "@/lib/contracts/hand-over";
import { fail } from "@/lib/contracts/result";
import { createHandOverCode } from "@/lib/server/carecloud/hand-over";
import { memberRoute } from "@/lib/server/http/route";
import { learnPart } from "@/lib/server/parts";
import { site } from "@/lib/site";

/**
 * A short code that signs the member in to another application of the brand's.
 * @body `{destination}`
 */
export const POST = memberRoute(
  { body: HandOverRequest, part: "handOver" },
  async ({ ctx, body }) => {
    const destination = site().handOver.destinations.find(({ id }) => id === body.destination);
    if (!destination) return fail("not_found");
    const { applicationId, code, url } = destination;
    const answer = await createHandOverCode(ctx, applicationId, code);
    const made = await learnPart("handOver", ctx, answer);
    return made.ok ? { ...made.data, url } : made;
  },
);
