/** Every page of the app, without the locale. */
export const routes = {
  home: "/",
  signIn: "/sign-in",
  cards: "/cards",
  card: (id: string) => `/cards/${encodeURIComponent(id)}`,
  vouchers: "/vouchers",
  voucher: (id: string) => `/vouchers/${encodeURIComponent(id)}`,
  rewards: "/rewards",
  reward: (id: string) => `/rewards/${encodeURIComponent(id)}`,
  profile: "/profile",
  profileEdit: "/profile/edit",
} as const;

/** Every handler the browser calls. */
export const api = {
  session: "/api/session",
  cards: "/api/cards",
  card: (id: string) => `/api/cards/${encodeURIComponent(id)}`,
  points: "/api/points",
  pointsExpiration: "/api/points/expiration",
  tier: "/api/tier",
  vouchers: "/api/vouchers",
  endingVouchers: "/api/vouchers/ending",
  voucher: (id: string) => `/api/vouchers/${encodeURIComponent(id)}`,
  rewards: "/api/rewards",
  reward: (id: string) => `/api/rewards/${encodeURIComponent(id)}`,
  redeem: (id: string) => `/api/rewards/${encodeURIComponent(id)}/redeem`,
  profile: "/api/profile",
  language: "/api/profile/language",
  countries: "/api/countries",
} as const;

const ORIGIN = "https://app.invalid";

/**
 * A path that is safe to send a member to after sign-in: one of this site's own pages, with its
 * query. Anything else (another origin, a scheme, a backslash, an API address) gives `fallback`.
 */
export function safeReturnTo(value: unknown, fallback: string = routes.home): string {
  if (typeof value !== "string" || !/^\/(?![/\\])/.test(value)) return fallback;
  // Browsers drop tabs and newlines and read "\" as "/": refuse what could be read two ways.
  if (/[\\\u0000-\u001f\u007f]/.test(value)) return fallback;
  const url = URL.parse(value, ORIGIN);
  if (url?.origin !== ORIGIN || /^\/(api|_next)(\/|$)/.test(url.pathname)) return fallback;
  if (url.pathname.startsWith("//")) return fallback;
  return url.pathname + url.search;
}
