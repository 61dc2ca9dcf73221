import "server-only";
import { z } from "zod";
import type { ContactType } from "@/lib/contracts/contact-proof";
import { ok, type Result } from "@/lib/contracts/result";
import type { CallContext } from "./context";
import { id, readRecord } from "./schemas/lenient";
import type { NewCustomer } from "./mappers/new-customer";
import { outcomeUnknown, repeatable, upstreamUnavailable } from "./transport/failures";
import { upstream } from "./upstream";

const Created = z.object({ customer_id: id });
const Validated = z.object({ is_valid: z.boolean() });
const Ability = z.object({ registration_ability: z.boolean() });

/**
 * Creates a customer and signs the token in as them. `POST /customers` with `autologin`.
 * @param token made for this sign-in alone: never the guest token
 * @returns `invalid_fields` with upstream's reasons; `outcome_unknown`: it may have happened
 */
export const createCustomer = async (
  ctx: CallContext,
  token: string,
  body: NewCustomer,
): Promise<Result<{ customerId: string }>> => {
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/customers",
    token,
    body,
  });
  if (!reply.ok) return reply;
  const created = readRecord(reply.body, Created);
  return created ? ok({ customerId: created.customer_id }) : outcomeUnknown();
};

/**
 * Whether upstream takes a password, or knows a referral code. Asks for no token, by the document.
 * `POST /customers/actions/validate-customer-data`.
 */
export const validateCustomerData = async (
  ctx: CallContext,
  type: "password" | "referral_code",
  value: string,
): Promise<Result<boolean>> => {
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/customers/actions/validate-customer-data",
    token: null,
    body: { type, value },
  });
  // A value so wrong that upstream does not even look at it is not valid.
  if (!reply.ok) return reply.error.fields?.value ? ok(false) : repeatable(reply);
  const validated = readRecord(reply.body, Validated);
  return validated ? ok(validated.is_valid) : upstreamUnavailable();
};

/**
 * Whether a new customer may use a contact. `POST /customers/actions/check-registration-ability`.
 * Only for a visitor who has proven the contact: to anybody else it would tell who is a member.
 * @returns `forbidden` where the project does not allow the question
 */
export const checkRegistrationAbility = async (
  ctx: CallContext,
  token: string,
  type: ContactType,
  value: string,
): Promise<Result<boolean>> => {
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/customers/actions/check-registration-ability",
    token,
    body: { type, value },
  });
  if (!reply.ok) return repeatable(reply);
  const ability = readRecord(reply.body, Ability);
  return ability ? ok(ability.registration_ability) : upstreamUnavailable();
};
