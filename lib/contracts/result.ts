/**
 * What went wrong, as a code that `messages/` turns into a sentence (`errors.<code>`).
 * Codes are ours; upstream's own reasons travel only as `fields`.
 */
export const ERROR_CODES = [
  "bad_request", // malformed body or parameters
  "invalid_fields", // see `fields`
  "invalid_credentials", // unknown, wrong or blocked: never said which
  "code_wrong", // not the one-time code that was sent
  "code_expired", // the one-time code is too old, used, or tried too often
  "contact_unproven", // registration needs a contact that a code has proven
  "contact_taken", // somebody proved a contact that a member already has
  "registration_refused", // upstream took none of it; why is not told to who has not proven the contact
  "registration_pending", // the same registration is already under way
  "session_ended", // there is no (longer a) session
  "forbidden", // refused origin, missing own header, or upstream's 403
  "not_found",
  "not_offered", // the operator or the project has not got this part
  "method_not_allowed",
  "conflict", // the record changed since it was read
  "unsupported_media_type",
  "too_large",
  "rate_limited", // ours or upstream's; `retryAfter` seconds if known
  "redemption_pending", // an earlier redemption of this reward is not settled yet
  "outcome_unknown", // a write may or may not have happened
  "not_enough_points",
  "not_redeemable", // this reward is not one that points can buy
  "card_not_free", // unknown, blocked, or somebody's already
  "card_type_taken", // the member has a card of this type
  "no_free_card", // nothing left to hand out of this type
  "card_change_pending", // an earlier change of the member's cards is not settled yet
  "return_pending", // an earlier return of this voucher is not settled yet
  "voucher_not_returnable", // used, expired, or not bought with points
  "slot_taken", // this time is no longer free
  "already_booked", // the member has a booking for this time
  "booking_pending", // an earlier booking of this time is not settled yet
  "booking_refused", // upstream does not take this booking
  "booking_over", // begun, cancelled or gone: nothing to change
  "offline", // the browser has no network: nothing was sent
  "upstream_unavailable", // CareCloud is slow, down or in maintenance
  "unavailable", // our own store is out of reach
  "internal",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Why one field was refused; `messages/` has `fieldErrors.<reason>` for each. */
export const FIELD_REASONS = [
  "required",
  "invalid_format",
  "already_exists",
  "not_allowed_value",
  "too_long",
  "not_found",
  "refused",
] as const;

export type FieldReason = (typeof FIELD_REASONS)[number];

/** Field name of our own contract (dotted for nested ones, e.g. `address.city`) to its reason. */
export type FieldErrors = Record<string, FieldReason>;

export interface Failure {
  code: ErrorCode;
  /** Whether the same request may succeed if it is made again. */
  retryable: boolean;
  fields?: FieldErrors | undefined;
  /** Seconds to wait, where upstream or a limit said so. */
  retryAfter?: number | undefined;
  /** What an operator looks for in the log. */
  requestId?: string | undefined;
}

/** The outcome of an operation that may fail in ways a member can be told about. */
export type Result<T> = { ok: true; data: T } | { ok: false; error: Failure };

/** What every handler answers: `{data}` or `{error}`. */
export type Envelope<T> = { data: T } | { error: Failure };

export const ok = <T>(data: T): Result<T> => ({ ok: true, data });

export const fail = (
  code: ErrorCode,
  details: Partial<Omit<Failure, "code">> = {},
): { ok: false; error: Failure } => ({
  ok: false,
  error: { code, retryable: false, ...details },
});
