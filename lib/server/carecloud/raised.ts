import "server-only";
import { z } from "zod";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { id, readRecord } from "./schemas/lenient";
import { repeatable, upstreamUnavailable, type Refusal } from "./transport/failures";
import type { Reply } from "./transport/transport";

const Raised = z.object({ customer_id: id });

/** How upstream says that these credentials are not right; a member never learns which way. */
const WRONG = new Set(["bad_request", "invalid_fields", "session_ended", "forbidden", "not_found"]);

/**
 * Whose a token has become, by the reply to any of the calls that raise one.
 * @returns `invalid_credentials` for unknown, wrong and blocked alike; `rate_limited`;
 *   `upstream_unavailable`
 */
export const raised = (reply: Reply | Refusal): Result<{ customerId: string }> => {
  if (!reply.ok) {
    return WRONG.has(reply.error.code) ? fail("invalid_credentials") : repeatable(reply);
  }
  const customer = readRecord(reply.body, Raised);
  return customer ? ok({ customerId: customer.customer_id }) : upstreamUnavailable();
};
