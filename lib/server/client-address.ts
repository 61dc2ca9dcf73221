import "server-only";
import { isIP, isIPv4 } from "node:net";

/** Set by the launcher alone, which drops what a visitor sends under this name. */
export const ADDRESS_HEADER = "x-client-address";

/**
 * The visitor's address: the socket's, or, behind proxies, the one the outermost of them saw.
 * @param forwardedFor `X-Forwarded-For` as it came, to which each proxy added its visitor at the end
 * @param trustedProxies how many of the last entries come from proxies of ours
 */
export function resolveAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const hops = trustedProxies > 0 ? (forwardedFor?.split(",") ?? []) : [];
  const claimed = plain(hops.at(-trustedProxies)?.trim());
  return claimed && isIP(claimed) ? claimed : (plain(socketAddress) ?? "unknown");
}

/** IPv4 written as IPv6, as a dual-stack socket reports it, is IPv4. */
const plain = (address: string | undefined): string | undefined =>
  address?.replace(/^::ffff:(?=\d+\.)/i, "");

/**
 * Who is asking, as limits count it. Of IPv6 a /56: what a home is given, so that whoever has one is one
 * visitor and not 256. No wider, for some providers put hundreds of homes into a /48.
 */
export function clientAddress(request: Request): string {
  const address = request.headers.get(ADDRESS_HEADER) ?? "unknown";
  if (isIPv4(address) || !isIP(address)) return address;
  const [head = "", tail] = address.split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail?.split(":").filter(Boolean) ?? [];
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill("0"), ...right];
  const [a = 0, b = 0, c = 0, d = 0] = groups.map((group) => Number.parseInt(group, 16));
  return `${[a, b, c, d & 0xff00].map((group) => group.toString(16)).join(":")}::/56`;
}
