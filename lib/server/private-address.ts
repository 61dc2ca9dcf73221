import "server-only";
import { lookup as lookupAddress, type LookupOptions } from "node:dns";
import { BlockList, isIP, isIPv4, type LookupFunction } from "node:net";

/** Networks that no public picture is served from: this machine, private, shared, link-local, … */
const BLOCKED: [net: string, prefix: number, family: "ipv4" | "ipv6"][] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
  ["::", 96, "ipv6"],
  // IPv4 inside IPv6, by mapping or by translation.
  ["::ffff:0:0", 96, "ipv6"],
  ["64:ff9b::", 96, "ipv6"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 10, "ipv6"],
  ["ff00::", 8, "ipv6"],
];

// A list for each: Node reads an IPv4 address as a mapped one, which IPv6's list refuses.
const blocked = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [net, prefix, family] of BLOCKED) blocked[family].addSubnet(net, prefix, family);

/** Whether an address belongs to a network that is nobody's business outside. */
export function isPrivateAddress(address: string): boolean {
  if (!isIP(address)) return true;
  const family = isIPv4(address) ? "ipv4" : "ipv6";
  return blocked[family].check(address, family);
}

/**
 * Name lookup that refuses private addresses. It stands at the socket, so that a name that changes
 * its answer between a check and the connection gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  const all: LookupOptions & { all: true } = { ...options, all: true };
  lookupAddress(hostname, all, (error, addresses) => {
    if (error) return callback(error, "", 0);
    const first = addresses[0];
    if (!first || addresses.some(({ address }) => isPrivateAddress(address))) {
      return callback(new Error("The address is private"), "", 0);
    }
    if (options.all) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};
