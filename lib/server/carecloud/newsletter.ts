import "server-only";
import type { Agreement } from "@/lib/contracts/agreements";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { CallContext } from "./context";
import { repeatable } from "./transport/failures";
import { upstream } from "./upstream";

const GIVEN = 1;

/** Upstream's older form of consents, the only one that this call takes. */
const FIELDS = {
  gtc: "agreement_gtc",
  profiling: "agreement_profiling",
  marketing: "agreement_marketing_communication",
} as const;

const consentsOf = (agreements: readonly Agreement[]) => {
  const own = agreements.filter(({ kind }) => kind === null);
  return {
    ...Object.fromEntries(
      agreements.flatMap(({ kind }) => (kind === null ? [] : [[FIELDS[kind], GIVEN]])),
    ),
    ...(own.length > 0 && {
      custom_agreements: own.map(({ id }) => ({ agreement_id: id, agreement_value: GIVEN })),
    }),
  };
};

/**
 * Signs a contact up for the newsletter. `POST /customers/actions/newsletters-sign-up`.
 * @param token made for this request alone: never the guest token
 * @param agreements those that were given
 * @returns done also where the contact is signed up already; `invalid_fields` for no contact at all
 */
export const signUpForNewsletter = async (
  ctx: CallContext,
  token: string,
  { email, sourceId, agreements }: { email: string; sourceId: string; agreements: Agreement[] },
): Promise<Result<void>> => {
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/customers/actions/newsletters-sign-up",
    token,
    body: {
      contact: email,
      customer_source_id: sourceId,
      agreements: consentsOf(agreements),
      language_id: ctx.locale,
    },
  });
  const reason = reply.ok ? undefined : reply.error.fields?.contact;
  if (reply.ok || reason === "already_exists") return ok(undefined);
  if (reason) return fail("invalid_fields", { fields: { email: "invalid_format" } });
  return repeatable(reply);
};
