import "server-only";
import { randomUUID } from "node:crypto";
import type { RegistrationForm, RegistrationInput } from "@/lib/contracts/registration";
import { fail, ok, type FieldErrors, type Result } from "@/lib/contracts/result";
import { plainToday } from "@/lib/i18n/day-distance";
import { unhurried, type PublicContext, type Sending } from "@/lib/server/carecloud/context";
import { customerSource } from "@/lib/server/carecloud/customer-sources";
import { toNewCustomer, type NewCustomer } from "@/lib/server/carecloud/mappers/new-customer";
import { createCustomer, validateCustomerData } from "@/lib/server/carecloud/registration";
import { login } from "@/lib/server/carecloud/tokens";
import { settings } from "@/lib/server/config";
import { hasProven } from "@/lib/server/contact-proof";
import { normalContact } from "@/lib/server/contacts";
import { intents, type Write } from "@/lib/server/intents";
import { ifReachable } from "@/lib/server/store/if-reachable";
import { countGuest, countSignIn } from "@/lib/server/limits";
import { asOutage, openSession, type Opener, type Raise } from "@/lib/server/session/open-session";
import { askedValues, checkRegistration } from "./check";
import { getRegistrationForm } from "./form";
import { isTaken, refusalOf } from "./refusal";
import { markTried, unmarkTried, wasTried } from "./tried";

/** What a second try is told while the first is under way. */
const BUSY = "registration_pending";
/** There is one customer of a contact: no more needs to be remembered of it. */
const MADE = "customer";

export interface Registering {
  address: string;
  opener: Opener;
  /** What the cookie of the contact's proof holds. */
  proof: string | null;
}

/**
 * Makes a member and signs them in, on a token of its own. A contact is made a member of once, however
 * often and wherever it is asked for: where an earlier try may have made the customer, or upstream
 * says that the contact is taken, it signs in with what was typed instead.
 * Upstream: what `getRegistrationForm` reads, `GET /customer-sources`,
 * `POST /customers/actions/validate-customer-data`, `POST /tokens`, `POST /customers`, and
 * `POST /tokens/{token_id}/actions/login`.
 * @returns the new session id, for the cookie; `invalid_fields`; `contact_unproven`;
 *   `contact_taken` only of a proven contact; `registration_refused`; `registration_pending` and
 *   `outcome_unknown`: the same again finds out; `rate_limited`; `upstream_unavailable`
 * @throws StoreUnavailable
 */
export async function register(
  context: PublicContext,
  input: RegistrationInput,
  registering: Registering,
): Promise<Result<string>> {
  // Nobody waiting any longer must not leave a registration without its outcome.
  const ctx = unhurried(context);
  const form = await getRegistrationForm(ctx);
  if (!form.ok) return { ok: false, error: asOutage(form.error) };
  const type = form.data.contact;
  const contact = normalContact(type, input.contact);
  if (contact === null) return fail("invalid_fields", { fields: { contact: "invalid_format" } });
  if (form.data.proof && !(await hasProven(registering.proof, type, contact))) {
    return fail("contact_unproven");
  }
  const attempt = new Attempt(ctx, { form: form.data, input: { ...input, contact }, registering });
  const known = await intents.run(attempt.write(), randomUUID());
  if (!known.ok && isTaken(known.error, type)) await attempt.signIn();
  if (attempt.session !== null) return ok(attempt.session);
  if (known.ok) return fail("outcome_unknown");
  const { error } = known;
  return { ok: false, error: error.code === BUSY ? error : refusalOf(error, form.data) };
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
  /** With the contact in its normal spelling. */
  input: RegistrationInput;
  registering: Registering;
}

/** One try at making a customer. Whichever call of it signs them in, `session` is what it opened. */
class Attempt {
  session: string | null = null;

  constructor(
    private readonly ctx: PublicContext,
    private readonly facts: Facts,
  ) {}

  /** A registration as a write that happens once: of a contact, for its evidence is a sign-in. */
  write(): Write {
    const { contact } = this.facts.input;
    let body: Result<NewCustomer> = fail("internal");
    return {
      subject: { kind: "registration", owner: contact, about: "customer" },
      busy: BUSY,
      before: async () => {
        const { form, input, registering } = this.facts;
        const allowed = await countGuest("registration", registering.address, contact);
        if (!allowed.ok) return allowed;
        body = await newCustomer(this.ctx, form, input);
        if (!body.ok) return body;
        // Whoever knows the password is the member: made a moment ago, or long since.
        const known = (await wasTried(contact)) ? await this.signIn() : ok(null);
        return known.ok ? ok([]) : known;
      },
      make: async (_intent, sending) => {
        if (!body.ok) return body;
        if (this.session !== null) return ok({ id: MADE });
        return this.#create(body.data, sending);
      },
      find: () => this.signIn(),
    };
  }

  /** @returns what it found, or null where nobody has this contact and password */
  async signIn(): Promise<Result<string | null>> {
    if (this.session !== null) return ok(MADE);
    const { form, input, registering } = this.facts;
    const { contact: value, password } = input;
    const type = form.contact;
    // Counted as any sign-in is: registration is no way around the limits on guessing.
    const account = `${type}:${value}`;
    const allowed = await countSignIn({ address: registering.address, account, device: null });
    if (!allowed.ok) return allowed;
    const opened = await this.#open(({ token }) =>
      login(this.ctx, token, { type, value, password }),
    );
    if (opened.ok) return ok(MADE);
    const { error } = opened;
    return error.code === "invalid_credentials" ? ok(null) : { ok: false, error: asOutage(error) };
  }

  async #create(body: NewCustomer, sending: Sending): Promise<Result<{ id: string }>> {
    const { contact } = this.facts.input;
    await markTried(contact);
    const opened = await this.#open(({ token }) =>
      createCustomer({ ...this.ctx, sending }, token, body),
    );
    if (opened.ok) return ok({ id: MADE });
    if (opened.error.code !== "outcome_unknown") await ifReachable(() => unmarkTried(contact));
    return opened;
  }

  async #open(raise: Raise): Promise<Result<string>> {
    const opened = await openSession(this.ctx, this.facts.registering.opener, raise);
    if (opened.ok) this.session = opened.data;
    return opened;
  }
}
