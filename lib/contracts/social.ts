/** Identity providers that a site can offer, in the order of their buttons. */
export const PROVIDERS = ["google", "apple", "facebook"] as const;
export type Provider = (typeof PROVIDERS)[number];

export const isProvider = (value: unknown): value is Provider =>
  PROVIDERS.some((provider) => provider === value);

/** Why nobody is signed in yet, as the address of the sign-in page says it. */
export const SOCIAL_PROBLEMS = [
  "cancelled", // the member changed their mind at the provider
  "expired", // too late, used already, or begun in another browser
  "unknown", // upstream connects no membership with this account
  "webview", // the provider refuses browsers inside other apps
  "busy", // too many tries
  "failed", // the provider or the membership did not answer as it should
] as const;
export type SocialProblem = (typeof SOCIAL_PROBLEMS)[number];

export const isSocialProblem = (value: unknown): value is SocialProblem =>
  SOCIAL_PROBLEMS.some((problem) => problem === value);
