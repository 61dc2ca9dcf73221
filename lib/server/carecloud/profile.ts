import "server-only";
import type { Profile, ProfileUpdate } from "@/lib/contracts/profile";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { Locale } from "@/lib/i18n/locales";
import { settings } from "@/lib/server/config";
import type { MemberContext } from "./context";
import { readCustomer, replaceCustomer } from "./customer-record";
import { inTurn } from "./in-turn";
import { toProfile, type RawCustomer } from "./mappers/profile";
import { mergeLanguage, mergeProfile } from "./mappers/profile-merge";
import { setTokenLanguage } from "./tokens";
import { upstreamUnavailable } from "./transport/failures";

const asProfile = (raw: RawCustomer): Result<Profile> => {
  const profile = toProfile(raw, settings().timeZone);
  return profile ? ok(profile) : upstreamUnavailable();
};

/** The member's personal data and main address. `GET /customers/{customer_id}`. */
export const getProfile = async (ctx: MemberContext): Promise<Result<Profile>> => {
  const read = await readCustomer(ctx);
  return read.ok ? asProfile(read.value) : read;
};

/**
 * Changes personal data and main address, and keeps everything else of the customer: reads it
 * fresh, merges, and sends it whole. `GET`, `PUT` and again `GET /customers/{customer_id}`.
 * @param input its `version` is that of the profile the member edited
 * @returns the profile as upstream has it now; `conflict` where somebody changed it meanwhile;
 *   `invalid_fields` with upstream's reasons; `outcome_unknown`
 */
export const updateProfile = (ctx: MemberContext, input: ProfileUpdate): Promise<Result<Profile>> =>
  inTurn(ctx.customerId, () => changeProfile(ctx, input));

const changeProfile = async (
  ctx: MemberContext,
  input: ProfileUpdate,
): Promise<Result<Profile>> => {
  const before = await readCustomer(ctx, { fresh: true });
  if (!before.ok) return before;
  const current = asProfile(before.value);
  if (!current.ok) return current;
  if (current.data.version !== input.version) return fail("conflict");
  const merged = mergeProfile(before.value, input);
  const written = await replaceCustomer(ctx, merged);
  if (!written.ok) return written;
  const after = await getProfile(ctx);
  // It is saved, whatever became of the second read; without a version the next edit reads first.
  return after.ok ? after : asProfile(merged);
};

/**
 * Tells upstream the member's language: for letters and messages by the customer's record, for
 * this device by its token. `GET` and `PUT /customers/{customer_id}`, `PUT /tokens/{token_id}`.
 */
export const updateLanguage = (ctx: MemberContext, language: Locale): Promise<Result<void>> =>
  inTurn(ctx.customerId, () => changeLanguage(ctx, language));

const changeLanguage = async (ctx: MemberContext, language: Locale): Promise<Result<void>> => {
  const before = await readCustomer(ctx, { fresh: true });
  if (!before.ok) return before;
  const merged = mergeLanguage(before.value, language);
  const [written, told] = await Promise.all([
    merged ? replaceCustomer(ctx, merged) : ok(undefined),
    setTokenLanguage(ctx, language),
  ]);
  return written.ok ? told : written;
};
