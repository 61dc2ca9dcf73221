import { createHash, randomBytes } from "node:crypto";

/** The same id for the same thing in every run, in upstream's form: 26 hexadecimal digits. */
export function idOf(kind: string, key: string): string {
  return createHash("sha1").update(`${kind}:${key}`).digest("hex").slice(0, 26);
}

export function freshId(): string {
  return randomBytes(13).toString("hex");
}

/** No O/0, I/1: somebody may have to read it aloud at the till. */
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** A voucher code such as `K7QF-2M9P`. */
export function codeOf(id: string): string {
  let code = "";
  for (let at = 0; at < 8; at++) {
    code += LETTERS[parseInt(id.slice(at * 3, at * 3 + 3), 16) % LETTERS.length];
    if (at === 3) code += "-";
  }
  return code;
}

/** Twelve digits to a valid EAN-13. */
export function withCheckDigit(twelve: string): string {
  let sum = 0;
  for (let at = 0; at < 12; at++) sum += Number(twelve[at]) * (at % 2 === 0 ? 1 : 3);
  return twelve + String((10 - (sum % 10)) % 10);
}

/** Appends the Luhn digit, as membership numbers usually have one. */
export function withLuhnDigit(digits: string): string {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits + String((10 - (sum % 10)) % 10);
}
