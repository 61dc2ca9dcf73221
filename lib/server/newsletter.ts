import "server-only";
import { randomUUID } from "node:crypto";
import type { Agreement } from "@/lib/contracts/agreements";
import type { NewsletterInput } from "@/lib/contracts/newsletter";
import { fail, ok, type FieldErrors, type Result } from "@/lib/contracts/result";
import { listAgreements } from "@/lib/server/carecloud/agreements";
import type { PublicContext } from "@/lib/server/carecloud/context";
import { customerSource } from "@/lib/server/carecloud/customer-sources";
import { signUpForNewsletter } from "@/lib/server/carecloud/newsletter";
import { createToken } from "@/lib/server/carecloud/tokens";
import { normalContact } from "@/lib/server/contacts";
import { countGuest } from "@/lib/server/limits";
import { asOutage } from "@/lib/server/session/open-session";

/**
 * What has to be agreed to for the newsletter: what the site file names for it, else the consent to
 * marketing. `GET /agreements`.
 */
export async function listNewsletterAgreements(ctx: PublicContext): Promise<Result<Agreement[]>> {
  const all = await listAgreements(ctx);
  if (!all.ok) return all;
  const named = all.data.filter(({ atNewsletter }) => atNewsletter);
  return ok(named.length > 0 ? named : all.data.filter(({ kind }) => kind === "marketing"));
}

/**
 * Signs an address up for the newsletter; the same answer whether or not it was signed up before.
 * Upstream: `GET /agreements`, `GET /customer-sources`, `POST /tokens`,
 * `POST /customers/actions/newsletters-sign-up`.
 * @returns `invalid_fields`; `rate_limited`; `upstream_unavailable`
 */
export async function joinNewsletter(
  ctx: PublicContext,
  input: NewsletterInput,
  address: string,
): Promise<Result<void>> {
  const email = normalContact("email", input.email);
  const fields: FieldErrors = email === null ? { email: "invalid_format" } : {};
  const [agreements, source] = await Promise.all([
    listNewsletterAgreements(ctx),
    customerSource(ctx),
  ]);
  if (!agreements.ok) return { ok: false, error: asOutage(agreements.error) };
  if (!source.ok) return { ok: false, error: asOutage(source.error) };
  for (const { id } of agreements.data) {
    if (!input.agreements.includes(id)) fields[`agreements.${id}`] = "required";
  }
  if (email === null || Object.keys(fields).length > 0) return fail("invalid_fields", { fields });
  const allowed = await countGuest("newsletter", address, email);
  if (!allowed.ok) return allowed;
  const token = await createToken(ctx, { deviceId: randomUUID(), name: "Newsletter" });
  if (!token.ok) return { ok: false, error: asOutage(token.error) };
  const sent = await signUpForNewsletter(ctx, token.data, {
    email,
    sourceId: source.data,
    agreements: agreements.data,
  });
  if (sent.ok || sent.error.code === "invalid_fields") return sent;
  return { ok: false, error: asOutage(sent.error) };
}
