import "server-only";
import type { CardFile } from "@/lib/contracts/cards";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "./context";
import { readOne } from "./reading";
import { DigitalFile } from "./schemas/card-changes";
import { readRecord } from "./schemas/lenient";
import { records } from "./schemas/records";
import { upstreamUnavailable } from "./transport/failures";
import { upstream } from "./upstream";

const REFUSED = new Set(["bad_request", "invalid_fields", "not_found"]);

/**
 * Where upstream has put a file of a card. The address may carry account data: it is for this
 * server, never for the browser or the log. `GET /cards/{card_id}`, which proves whose card it is,
 * then `POST /cards/actions/generate-digital-card-file`.
 * @returns `not_found` also for another member's card, and where there is no such file of it
 */
export const getCardFileUrl = async (
  ctx: MemberContext,
  id: string,
  kind: CardFile,
): Promise<Result<string>> => {
  const request = { path: "/cards/{card_id}", params: { card_id: id }, token: ctx.token };
  const card = await readOne(ctx, request, records.card);
  if (!card.ok) return card;
  if (card.value.customer_id !== ctx.customerId) return fail("not_found");
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/cards/actions/generate-digital-card-file",
    token: ctx.token,
    body: { card_id: id, file_type: kind },
  });
  if (!reply.ok) {
    const { code } = reply.error;
    if (REFUSED.has(code)) return fail("not_found");
    // A file made once more is no harm: no answer is just no answer.
    return code === "outcome_unknown" ? upstreamUnavailable() : reply;
  }
  const made = readRecord(reply.body, DigitalFile);
  return made ? ok(made.file_url) : upstreamUnavailable();
};
