import "server-only";

export interface Identifier {
  type: "email" | "phone" | "card";
  value: string;
}

/** Most digits a phone number with its prefix may have; longer is a card. */
const MAX_PHONE = 15;
/** Plain digits up to this length read as a phone first, longer ones as a card first. */
const LIKELY_PHONE = 12;
/** Fewest digits of a number without its prefix. */
const MIN_PHONE = 6;

/**
 * What a member may have meant by the one sign-in field, likeliest first. Only plain digits are
 * ambiguous: a phone number written without a plus sign looks like a card number.
 * @param callingCode put before a phone number that has no international prefix
 * @returns one or two readings; none where it can be none of the three
 */
export function identify(login: string, callingCode: string): Identifier[] {
  const text = login.normalize("NFKC").trim();
  if (text.includes("@")) {
    return /^[^\s@]+@[^\s@]+$/.test(text) ? [{ type: "email", value: text.toLowerCase() }] : [];
  }
  const compact = text.replace(/[\s().\-/]/g, "");
  const prefixed = /^(?:\+|00)([1-9]\d*)$/.exec(compact)?.[1];
  if (prefixed) return prefixed.length <= MAX_PHONE ? [{ type: "phone", value: prefixed }] : [];
  if (!/^[\p{L}\d]+$/u.test(compact)) return [];
  const card: Identifier = { type: "card", value: compact };
  if (!/^[1-9]\d+$/.test(compact) || compact.length > MAX_PHONE || compact.length < MIN_PHONE) {
    return [card];
  }
  const phone: Identifier = { type: "phone", value: withPrefix(compact, callingCode) };
  return compact.length <= LIKELY_PHONE ? [phone, card] : [card, phone];
}

/** A number that is too short to hold a prefix gets the brand's own. */
const withPrefix = (digits: string, callingCode: string): string =>
  digits.length < 10 ? callingCode + digits : digits;
