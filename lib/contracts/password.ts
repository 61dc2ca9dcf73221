/** What upstream asks of a new password, as the vendor documents it. */
export const PASSWORD_RULES = ["length", "digit", "uppercase"] as const;
export type PasswordRule = (typeof PASSWORD_RULES)[number];

export const MIN_PASSWORD = 8;
export const MAX_PASSWORD = 256;

const KEPT: Record<PasswordRule, (password: string) => boolean> = {
  length: (password) => password.length >= MIN_PASSWORD,
  digit: (password) => /\d/.test(password),
  uppercase: (password) => /\p{Lu}/u.test(password),
};

/** The rules that a password breaks; upstream also refuses common ones, which only it can tell. */
export const brokenRules = (password: string): PasswordRule[] =>
  PASSWORD_RULES.filter((rule) => !KEPT[rule](password));
