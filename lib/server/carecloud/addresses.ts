import "server-only";
import type { AddressBook, AddressInput, AddressUpdate } from "@/lib/contracts/addresses";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "./context";
import { inTurn } from "./in-turn";
import {
  hasAddress,
  mergeAdditionalAddress,
  parseAdditionalAddress,
  toAdditionalAddress,
} from "./mappers/addresses";
import { RawCustomer as RawRecord } from "./mappers/profile";
import { readAll, readOne } from "./reading";
import { asPublic, readPublicList } from "./reference-data";
import { AdditionalAddressRecord, AddressTypeRecord } from "./schemas/addresses";
import { upstreamUnavailable } from "./transport/failures";
import type { ReadOptions } from "./transport/transport";
import { upstream } from "./upstream";

const ADDRESSES = "/customers/{customer_id}/addresses";
const ADDRESS = "/customers/{customer_id}/addresses/{additional_customer_address_id_path}";

const readOwn = async (ctx: MemberContext, options?: ReadOptions) => {
  const params = { customer_id: ctx.customerId };
  const request = { path: ADDRESSES, params, token: ctx.token };
  const read = await readAll(ctx, request, "addresses", AdditionalAddressRecord, options);
  return read.ok ? ok(read.value.map(toAdditionalAddress)) : read;
};

/**
 * The member's addresses next to the main one, and the types that one can have.
 * `GET /customers/{customer_id}/addresses` and `GET /customer-address-types` at once.
 * @returns the addresses also where the types cannot be read
 */
export const listAddresses = async (
  ctx: MemberContext,
  options?: ReadOptions,
): Promise<Result<AddressBook>> => {
  const [items, types] = await Promise.all([
    readOwn(ctx, options),
    readPublicList(
      asPublic(ctx),
      "/customer-address-types",
      "customer_address_types",
      AddressTypeRecord,
    ),
  ]);
  if (!items.ok) return items;
  const named = types.ok ? types.data : [];
  return ok({
    items: items.data,
    types: named.map(({ address_type_id: id, name }) => ({ id, name })),
  });
};

/**
 * Adds an address. `POST /customers/{customer_id}/addresses`; where the outcome is unknown, it
 * happened if an address like it is there.
 * @returns all of them as they are now; `invalid_fields`, `outcome_unknown`
 */
export const addAddress = async (
  ctx: MemberContext,
  input: AddressInput,
): Promise<Result<AddressBook>> => {
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: ADDRESSES,
    params: { customer_id: ctx.customerId },
    token: ctx.token,
    body: { additional_address: mergeAdditionalAddress({}, input) },
  });
  if (!reply.ok && reply.error.code !== "outcome_unknown") return reply;
  const after = await listAddresses(ctx, { fresh: true });
  if (reply.ok) return after;
  return after.ok && after.data.items.some((it) => hasAddress(it, input)) ? after : reply;
};

/**
 * Changes an address and keeps whatever of it the app does not know.
 * `GET` and `PUT /customers/{customer_id}/addresses/{additional_customer_address_id_path}`.
 * @returns all of them as they are now; `conflict` where it changed since it was read; `not_found`,
 *   `invalid_fields`, `outcome_unknown`
 */
export const updateAddress = (
  ctx: MemberContext,
  id: string,
  input: AddressUpdate,
): Promise<Result<AddressBook>> =>
  inTurn(`${ctx.customerId} address`, async () => {
    const params = { customer_id: ctx.customerId, additional_customer_address_id_path: id };
    const { token } = ctx;
    const request = { path: ADDRESS, params, token };
    const before = await readOne(ctx, request, RawRecord, { fresh: true });
    if (!before.ok) return before;
    const current = parseAdditionalAddress(before.value);
    if (!current) return upstreamUnavailable();
    if (current.version !== input.version) return fail("conflict");
    const reply = await upstream().transport.write(ctx, {
      method: "PUT",
      path: ADDRESS,
      params,
      token,
      body: { additional_address: mergeAdditionalAddress(before.value, input) },
    });
    if (!reply.ok && reply.error.code !== "outcome_unknown") return reply;
    const after = await listAddresses(ctx, { fresh: true });
    if (reply.ok) return after;
    const mine = after.ok ? after.data.items.find((it) => it.id === id) : undefined;
    return mine && hasAddress(mine, input) ? after : reply;
  });
