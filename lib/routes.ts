import { isLocale } from "./i18n/locales";

/** Every page of the app, without the locale. */
export const routes = {
  home: "/",
  signIn: "/sign-in",
  register: "/register",
  forgotPassword: "/forgot-password",
  newsletter: "/newsletter",
  cards: "/cards",
  card: (id: string) => `/cards/${encodeURIComponent(id)}`,
  checkout: "/checkout",
  vouchers: "/vouchers",
  voucher: (id: string) => `/vouchers/${encodeURIComponent(id)}`,
  rewards: "/rewards",
  reward: (id: string) => `/rewards/${encodeURIComponent(id)}`,
  points: "/points",
  tier: "/tier",
  credits: "/credits",
  purchases: "/purchases",
  purchase: (id: string) => `/purchases/${encodeURIComponent(id)}`,
  stamps: "/stamps",
  stores: "/stores",
  store: (id: string) => `/stores/${encodeURIComponent(id)}`,
  messages: "/messages",
  message: (id: string) => `/messages/${encodeURIComponent(id)}`,
  referrals: "/referrals",
  bookings: "/bookings",
  booking: (id: string) => `/bookings/${encodeURIComponent(id)}`,
  newBooking: "/bookings/new",
  bookingTicket: (id: string) => `/bookings/tickets/${encodeURIComponent(id)}`,
  profile: "/profile",
  profileEdit: "/profile/edit",
  addresses: "/profile/addresses",
  consents: "/profile/consents",
  interests: "/profile/interests",
  security: "/profile/security",
  myData: "/profile/data",
  /** What a browser without a network shows in place of a page. */
  offline: "/offline",
} as const;

const ORIGIN = "https://app.invalid";
const MAX_LENGTH = 1_000;

/** Ways in: coming back to one of them after sign-in would go round. */
const WAYS_IN = [routes.signIn, routes.register, routes.forgotPassword];

/**
 * Whether a first segment is that of a page one may come back to. Computed when asked, which only the
 * server does: as a constant it would be in every page's script.
 */
function isReturnable(segment: string): boolean {
  const segments = Object.values(routes).map((route) =>
    firstSegment(typeof route === "function" ? route("-") : route),
  );
  return segments.includes(segment) && !WAYS_IN.map(firstSegment).includes(segment);
}

/**
 * A path that is safe to send a member to after sign-in: one of this site's own pages, with its
 * query, and without a locale, because the language of the page that sends them on stands. Anything
 * else (another origin, a scheme, a backslash, a handler, a page that is not one) gives `fallback`.
 */
export function safeReturnTo(value: unknown, fallback: string = routes.home): string {
  if (typeof value !== "string" || value.length > MAX_LENGTH) return fallback;
  if (!/^\/(?!\/)/.test(value)) return fallback;
  // Browsers drop tabs and newlines and read "\" as "/": refuse what could be read two ways, and
  // what would be one of these after somebody decodes it once more.
  if (
    /[\\\u0000-\u001f\u007f]|%(?:2f|5c|0[0-9a-f]|1[0-9a-f]|7f)/i.test(value.split("?", 1)[0] ?? "")
  )
    return fallback;
  const url = parse(value);
  if (url?.origin !== ORIGIN) return fallback;
  const path = withoutLocale(url.pathname);
  // Empty segments name no page, and at the front they would name another host.
  return !path.includes("//") && isReturnable(firstSegment(path)) ? path + url.search : fallback;
}

/** As `URL.parse`, which not every browser has. Resolves dot segments, encoded ones too. */
function parse(value: string): URL | null {
  try {
    return new URL(value, ORIGIN);
  } catch {
    return null;
  }
}

function firstSegment(path: string): string {
  return path.split("/", 2)[1] ?? "";
}

/** A path of one of our pages, with or without a locale, without it. */
export function withoutLocale(path: string): string {
  const first = firstSegment(path);
  return isLocale(first) ? path.slice(first.length + 1) || "/" : path;
}
