import "server-only";
import type { Validity } from "@/lib/contracts/registration";
import { ok, type Result } from "@/lib/contracts/result";
import { validateCustomerData } from "@/lib/server/carecloud/registration";
import type { CallContext } from "@/lib/server/carecloud/context";
import { countGuest } from "@/lib/server/limits";
import { asOutage } from "@/lib/server/session/open-session";

/**
 * Whether upstream takes a password or knows a referral code, for a form that is still being filled.
 * Counted per address: codes and lists of passwords are not to be fished for.
 * Upstream: `POST /customers/actions/validate-customer-data`.
 */
export async function checkValidity(
  ctx: CallContext,
  type: "password" | "referral_code",
  value: string,
  address: string,
): Promise<Result<Validity>> {
  const allowed = await countGuest("check", address, null);
  if (!allowed.ok) return allowed;
  const valid = await validateCustomerData(ctx, type, value);
  return valid.ok ? ok({ valid: valid.data }) : { ok: false, error: asOutage(valid.error) };
}
