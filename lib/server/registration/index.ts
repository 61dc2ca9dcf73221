import "server-only";
import type { RegistrationForm, RegistrationInput } from "@/lib/contracts/registration";
import { fail, ok, type FieldErrors, type Result } from "@/lib/contracts/result";
import { plainToday } from "@/lib/i18n/day-distance";
import type { PublicContext } from "@/lib/server/carecloud/context";
import { customerSource } from "@/lib/server/carecloud/customer-sources";
import { toNewCustomer, type NewCustomer } from "@/lib/server/carecloud/mappers/new-customer";
import { createCustomer, validateCustomerData } from "@/lib/server/carecloud/registration";
import { login } from "@/lib/server/carecloud/tokens";
import { settings } from "@/lib/server/config";
import { endProof, hasProven } from "@/lib/server/contact-proof";
import { normalContact } from "@/lib/server/contacts";
import { countGuest, countSignIn } from "@/lib/server/limits";
import { asOutage, openSession, type Device, type Opener } from "@/lib/server/session/open-session";
import { askedValues, checkRegistration } from "./check";
import { getRegistrationForm } from "./form";
import { beginRegistration, endRegistration, type Before } from "./ledger";
import { isTaken, refusalOf } from "./refusal";

export interface Registering {
  address: string;
  opener: Opener;
  /** What the cookie of the contact's proof holds. */
  proof: string | null;
}

/**
 * Makes a member and signs them in, on a token of its own. Where an earlier try may have made the
 * customer, or upstream says that the contact is taken, it signs in with what was typed instead.
 * Upstream: what `getRegistrationForm` reads, `GET /customer-sources`,
 * `POST /customers/actions/validate-customer-data`, `POST /tokens`, `POST /customers`, and
 * `POST /tokens/{token_id}/actions/login`.
 * @returns the new session id, for the cookie; `invalid_fields`; `contact_unproven`;
 *   `contact_taken` only of a proven contact; `registration_refused`; `registration_pending`;
 *   `outcome_unknown`: the same again finds out; `rate_limited`; `upstream_unavailable`
 * @throws StoreUnavailable
 */
export async function register(
  ctx: PublicContext,
  input: RegistrationInput,
  { address, opener, proof }: Registering,
): Promise<Result<string>> {
  const form = await getRegistrationForm(ctx);
  if (!form.ok) return { ok: false, error: asOutage(form.error) };
  const type = form.data.contact;
  const contact = normalContact(type, input.contact);
  if (contact === null) return fail("invalid_fields", { fields: { contact: "invalid_format" } });
  const allowed = await countGuest("registration", address, contact);
  if (!allowed.ok) return allowed;
  if (form.data.proof && !(await hasProven(proof, type, contact))) return fail("contact_unproven");
  const body = await newCustomer(ctx, form.data, { ...input, contact });
  if (!body.ok) return body;

  const before = await beginRegistration(contact);
  if (before === "busy") return fail("registration_pending", { retryable: true });
  const attempt = new Attempt(ctx, { form: form.data, contact, address, body: body.data });
  const session = await openSession(ctx, opener, (device) => attempt.raise(device, before));
  await endRegistration(contact, session.ok ? true : attempt.mayHaveHappened ? null : false);
  if (!session.ok) return { ok: false, error: refusalOf(session.error, form.data) };
  await endProof(proof);
  return session;
}

/** Checks everything that can be checked without making anything, and puts it as upstream takes it. */
async function newCustomer(
  ctx: PublicContext,
  form: RegistrationForm,
  input: RegistrationInput,
): Promise<Result<NewCustomer>> {
  const fields: FieldErrors = checkRegistration(
    form,
    input,
    plainToday(new Date(), settings().timeZone),
  );
  if (Object.keys(fields).length > 0) return fail("invalid_fields", { fields });
  const values = askedValues(form, input);
  const [password, referral, source] = await Promise.all([
    validateCustomerData(ctx, "password", input.password),
    values.referralCode
      ? validateCustomerData(ctx, "referral_code", values.referralCode)
      : ok(true),
    customerSource(ctx),
  ]);
  for (const result of [password, referral, source]) {
    if (!result.ok) return { ok: false, error: asOutage(result.error) };
  }
  if (password.ok && !password.data) fields.password = "not_allowed_value";
  if (referral.ok && !referral.data) fields.referralCode = "not_found";
  if (Object.keys(fields).length > 0) return fail("invalid_fields", { fields });
  return ok(
    toNewCustomer({
      locale: ctx.locale,
      email: form.contact === "email" ? input.contact : (values.email ?? null),
      phone: form.contact === "phone" ? input.contact : (values.phone ?? null),
      password: input.password,
      values,
      properties: form.properties,
      answers: input.properties,
      agreements: form.agreements,
      given: new Set(input.agreements),
      sourceId: source.ok ? source.data : "",
    }),
  );
}

interface Facts {
  form: RegistrationForm;
  contact: string;
  address: string;
  body: NewCustomer;
}

/** One try at making a customer with a fresh token, and what is known of it. */
class Attempt {
  /** Whether upstream may have a customer with this contact from here. */
  mayHaveHappened = false;

  constructor(
    private readonly ctx: PublicContext,
    private readonly facts: Facts,
  ) {}

  async raise(device: Device, before: Before): Promise<Result<{ customerId: string }>> {
    const { form, body } = this.facts;
    if (before === "again") {
      this.mayHaveHappened = true;
      const known = await this.#signIn(device);
      if (known.ok || known.error.code !== "invalid_credentials") return known;
    }
    const created = await createCustomer(this.ctx, device.token, body);
    if (created.ok) return created;
    const unknown = created.error.code === "outcome_unknown";
    this.mayHaveHappened = unknown;
    if (!unknown && !isTaken(created.error, form.contact)) return created;
    // Whoever knows the password is the member: made a moment ago, or long since.
    const known = await this.#signIn(device);
    return known.ok ? known : created;
  }

  /** Counted as any sign-in is: registration is no way around the limits on guessing. */
  async #signIn({ token }: Device): Promise<Result<{ customerId: string }>> {
    const { form, contact: value, address, body } = this.facts;
    const type = form.contact;
    const allowed = await countSignIn({ address, account: `${type}:${value}` });
    if (!allowed.ok) return allowed;
    const known = await login(this.ctx, token, { type, value, password: body.password });
    if (known.ok || known.error.code === "invalid_credentials") return known;
    return { ok: false, error: asOutage(known.error) };
  }
}
