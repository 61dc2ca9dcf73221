/** In upper case; a real list has a hundred thousand of them. */
const COMMON = new Set(["PASSWORD1", "PASSW0RD", "QWERTY123", "HESLO123", "ABCD1234", "WELCOME1"]);

/** What the vendor asks of a password: a number, an upper-case letter, eight characters, no classic. */
export const isStrong = (value: unknown): value is string =>
  typeof value === "string" &&
  value.length >= 8 &&
  /\d/.test(value) &&
  /\p{Lu}/u.test(value) &&
  !COMMON.has(value.toUpperCase());
