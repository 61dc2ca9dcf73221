import "server-only";
import type { Interests, InterestsUpdate } from "@/lib/contracts/interests";
import { ok, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "./context";
import { inTurn } from "./in-turn";
import { interestWrites, toInterests, type InterestWrite } from "./mappers/interests";
import { readSome } from "./reading";
import { asPublic, readPublicList } from "./reference-data";
import { ChosenInterestRecord, InterestRecord } from "./schemas/interests";
import type { ReadOptions } from "./transport/transport";
import { upstream } from "./upstream";

const RECORDS = "/customers/{customer_id}/interest-records";
const RECORD = "/customers/{customer_id}/interest-records/{interest_record_id}";

/** This list knows no paging. */
const readChosen = (ctx: MemberContext, options?: ReadOptions) => {
  const params = { customer_id: ctx.customerId };
  const request = { path: RECORDS, params, token: ctx.token };
  return readSome(ctx, request, "interest_records", ChosenInterestRecord, options);
};

/**
 * What the member may like, and what of it is chosen. `GET /interests` and
 * `GET /customers/{customer_id}/interest-records` at once.
 */
export const listInterests = async (
  ctx: MemberContext,
  options?: ReadOptions,
): Promise<Result<Interests>> => {
  const [all, chosen] = await Promise.all([
    readPublicList(asPublic(ctx), "/interests", "interests", InterestRecord),
    readChosen(ctx, options),
  ]);
  if (!chosen.ok) return chosen;
  return all.ok ? ok(toInterests(all.data, chosen.value.items, ctx.locale)) : all;
};

const write = (ctx: MemberContext, { recordId, interestId }: InterestWrite) => {
  const { transport } = upstream();
  const { token, customerId } = ctx;
  const params = { customer_id: customerId };
  const body = interestId !== null && {
    interest_record: { interest_id: interestId, customer_id: customerId },
  };
  if (recordId === null) {
    return transport.write(ctx, { method: "POST", path: RECORDS, params, token, body });
  }
  const own = { ...params, interest_record_id: recordId };
  return body
    ? transport.write(ctx, { method: "PUT", path: RECORD, params: own, token, body })
    : transport.write(ctx, { method: "DELETE", path: RECORD, params: own, token });
};

/**
 * Changes what the member has chosen, and leaves alone what is not named.
 * `GET` and `POST /customers/{customer_id}/interest-records`,
 * `PUT` and `DELETE /customers/{customer_id}/interest-records/{interest_record_id}`.
 * @returns the choice as it is now; the first refusal where not all of it came about
 */
export const updateInterests = (
  ctx: MemberContext,
  update: InterestsUpdate,
): Promise<Result<Interests>> =>
  inTurn(`${ctx.customerId} interests`, async () => {
    const before = await readChosen(ctx, { fresh: true });
    if (!before.ok) return before;
    const writes = interestWrites(before.value.items, update);
    const replies = await Promise.all(writes.map((it) => write(ctx, it)));
    const refused = replies.find((reply) => !reply.ok);
    const after = await listInterests(ctx, { fresh: true });
    if (!refused || refused.ok) return after;
    // Whatever was answered: what stands there now is what counts.
    const done =
      after.ok &&
      update.add.every((id) => after.data.chosen.includes(id)) &&
      !update.remove.some((id) => after.data.chosen.includes(id));
    return done ? after : refused;
  });
