import "server-only";
import { ok, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "./context";
import { RawCustomer } from "./mappers/profile";
import { hasAll } from "./mappers/profile-merge";
import { readOne } from "./reading";
import type { ReadOptions } from "./transport/transport";
import { upstream } from "./upstream";

const PATH = "/customers/{customer_id}";

/** The member's customer, with every field upstream has. `GET /customers/{customer_id}`. */
export const readCustomer = (ctx: MemberContext, options?: ReadOptions) =>
  readOne(
    ctx,
    { path: PATH, params: { customer_id: ctx.customerId }, token: ctx.token },
    RawCustomer,
    options,
  );

/**
 * Writes the whole customer back. `PUT /customers/{customer_id}`. Where the outcome is unknown,
 * reads it again: if all that was sent is there, the write happened.
 * @param password a new one, which no read gives back: its unknown outcome stays unknown here
 */
export const replaceCustomer = async (
  ctx: MemberContext,
  customer: RawCustomer,
  password?: string,
): Promise<Result<void>> => {
  const reply = await upstream().transport.write(ctx, {
    method: "PUT",
    path: PATH,
    params: { customer_id: ctx.customerId },
    token: ctx.token,
    body: password === undefined ? { customer } : { customer, password },
  });
  if (reply.ok) return ok(undefined);
  if (reply.error.code !== "outcome_unknown" || password !== undefined) return reply;
  const after = await readCustomer(ctx, { fresh: true });
  return after.ok && hasAll(after.value, customer) ? ok(undefined) : reply;
};
