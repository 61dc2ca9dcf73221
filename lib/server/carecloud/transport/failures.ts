import "server-only";
import { z } from "zod";
import { fail, type Failure, type FieldErrors, type FieldReason } from "@/lib/contracts/result";
import type { Attempt } from "./attempt";

/** The failure, and upstream's own reasons for those operations that tell more by them. */
export interface Refusal {
  ok: false;
  error: Failure;
  /** `invalid_params[].reason`, in order; empty where upstream gave none. */
  reasons: string[];
}

const REASONS: Record<string, FieldReason> = {
  already_exists: "already_exists",
  relation_already_exists: "already_exists",
  empty: "required",
  required: "required",
  invalid_value_format: "invalid_format",
  not_allowed_value: "not_allowed_value",
  not_found: "not_found",
};

const FIELDS: Record<string, string> = {
  pre_nominals: "preNominals",
  first_name: "firstName",
  last_name: "lastName",
  post_nominals: "postNominals",
  language_id: "language",
  address_type: "typeId",
  address1: "address.street",
  address2: "address.streetNumber",
  address3: "address.houseNumber",
  zip: "address.zip",
  city: "address.city",
  country_code: "address.countryCode",
};

const camelCase = (name: string) =>
  name.replace(/_+([a-z0-9])/gi, (_part, letter: string) => letter.toUpperCase());

/** `customer.personal_information.first_name` or `customer[…][first_name]` → `firstName`. */
const fieldName = (upstreamName: string): string => {
  const last = upstreamName.split(/[.[\]/]+/).findLast((part) => part !== "") ?? upstreamName;
  return FIELDS[last] ?? camelCase(last);
};

const InvalidParams = z.object({
  error: z.object({
    error_data: z.object({
      invalid_params: z.array(
        z.object({ name: z.string().catch(""), reason: z.string().catch("") }),
      ),
    }),
  }),
});

const refusal = (error: Failure, reasons: string[] = []): Refusal => ({
  ok: false,
  error,
  reasons,
});

const invalidFields = (body: unknown): Refusal => {
  const parsed = InvalidParams.safeParse(body);
  const params = parsed.success ? parsed.data.error.error_data.invalid_params : [];
  const fields: FieldErrors = {};
  for (const { name, reason } of params) {
    if (name) fields[fieldName(name)] ??= REASONS[reason] ?? "refused";
  }
  const reasons = params.map(({ reason }) => reason);
  if (Object.keys(fields).length === 0) return refusal(fail("bad_request").error, reasons);
  return refusal(fail("invalid_fields", { fields }).error, reasons);
};

/** CareCloud did not answer, or not with an answer: the same read may succeed later. */
export const upstreamUnavailable = (): Refusal =>
  refusal(fail("upstream_unavailable", { retryable: true }).error);

/** Of a call that does no harm when it is made twice: an unknown outcome is one to try again. */
export const repeatable = (refused: Refusal): Refusal =>
  refused.error.code === "outcome_unknown" ? upstreamUnavailable() : refused;

/** An id that no resource can have. */
export const notFound = (): Refusal => refusal(fail("not_found").error);

/** A write left and nobody knows what became of it: only a read can tell. */
export const outcomeUnknown = (): Refusal => refusal(fail("outcome_unknown").error);

const refusedByStatus = (made: Extract<Attempt, { kind: "reply" }>): Refusal => {
  switch (made.status) {
    case 400:
    case 422:
      return invalidFields(made.body);
    case 401:
      return refusal(fail("session_ended").error);
    case 403:
      return refusal(fail("forbidden").error);
    case 404:
      return refusal(fail("not_found").error);
    case 405:
      // The project's version of the interface lacks the method: nothing a member can change.
      return refusal(fail("upstream_unavailable").error);
    case 429: {
      const wait = made.retryAfter === null ? {} : { retryAfter: made.retryAfter };
      return refusal(fail("rate_limited", { retryable: true, ...wait }).error);
    }
    default:
      return made.status >= 400 && made.status < 500
        ? refusal(fail("bad_request").error)
        : upstreamUnavailable();
  }
};

/** Why a read failed. */
export const readFailure = (made: Attempt): Refusal =>
  made.kind === "silence" ? upstreamUnavailable() : refusedByStatus(made);

/** Why a write failed: a definite no, or an outcome that nobody knows. */
export const writeFailure = (made: Attempt): Refusal => {
  if (made.kind === "silence") return made.sent ? outcomeUnknown() : upstreamUnavailable();
  return made.status >= 500 ? outcomeUnknown() : refusedByStatus(made);
};
