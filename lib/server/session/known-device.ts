import "server-only";
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { hashId, open, seal } from "@/lib/server/crypt";
import { cookieReach, secretCookieName } from "@/lib/server/http/cookie-attributes";
import { isFramed, type AskingHeaders } from "@/lib/server/http/framing";

/** Handlers alone get it: more than one of them signs in, and no page has a use for it. */
const PATH = "/api";
const SECONDS = 180 * 24 * 60 * 60;
/** A family at one browser; with more the cookie would only grow. */
const MOST_ACCOUNTS = 4;

/** One account that was signed in to here. */
const Entry = z.object({
  /** Hash of the login. */
  account: z.string(),
  /** What the browser's tries are counted by: another after each sign-in. */
  device: z.string(),
  /** Seconds since 1970. */
  since: z.number(),
});
/** Named, so that nothing else that is sealed with these keys can stand for it. */
const Sealed = z.object({ knownDevice: z.array(Entry) });
type Entry = z.infer<typeof Entry>;

interface Asking {
  headers: AskingHeaders;
}

/** A request with its cookies. */
interface Coming extends Asking {
  cookies: { get(name: string): { value: string } | undefined };
}

const cookieName = ({ headers }: Asking): string =>
  secretCookieName("known-device", isFramed(headers), PATH);

/**
 * What the tries of a browser that has signed in to this account before are counted by; null for a
 * stranger, a forged cookie and one of another account.
 */
export const knownDevice = (
  request: Coming,
  account: string,
  now: number = Date.now(),
): string | null =>
  entriesOf(request, now).find((entry) => entry.account === hashId(account))?.device ?? null;

/**
 * `Set-Cookie` of a browser that has just signed in, so that strangers cannot lock the member out of it.
 * It opens nothing: a password is asked for as ever.
 */
export function knownDeviceCookie(
  request: Coming,
  account: string,
  now: number = Date.now(),
): string {
  const device = randomBytes(16).toString("base64url");
  const entry: Entry = { account: hashId(account), device, since: Math.floor(now / 1000) };
  const others = entriesOf(request, now).filter((other) => other.account !== entry.account);
  const knownDevice = [entry, ...others].slice(0, MOST_ACCOUNTS);
  const value = seal(JSON.stringify({ knownDevice } satisfies z.infer<typeof Sealed>));
  const reach = cookieReach(isFramed(request.headers), PATH);
  return `${cookieName(request)}=${value}; Max-Age=${SECONDS}; ${reach}; HttpOnly`;
}

/** The newest first. A browser may keep a cookie for longer than it was told to. */
function entriesOf(request: Coming, now: number): Entry[] {
  const plain = open(request.cookies.get(cookieName(request))?.value ?? "");
  const entries = plain === null ? [] : read(plain);
  return entries.filter(({ since }) => now / 1000 - since < SECONDS);
}

function read(plain: string): Entry[] {
  try {
    return Sealed.parse(JSON.parse(plain)).knownDevice;
  } catch {
    return [];
  }
}
