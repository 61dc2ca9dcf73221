import { describe, expect, test } from "vitest";
import { ADDRESS_HEADER, clientAddress, resolveAddress } from "./client-address";

describe("the visitor's address", () => {
  test.each([
    ["no proxy: a claim is ignored", "9.9.9.9", "1.1.1.1", 0, "9.9.9.9"],
    ["one proxy: the last entry", "10.0.0.1", "6.6.6.6, 1.1.1.1", 1, "1.1.1.1"],
    ["two proxies: the last but one", "10.0.0.1", "6.6.6.6, 1.1.1.1, 10.0.0.2", 2, "1.1.1.1"],
    ["too short a list: the socket", "10.0.0.1", "1.1.1.1", 2, "10.0.0.1"],
    ["no list: the socket", "10.0.0.1", undefined, 1, "10.0.0.1"],
    ["not an address: the socket", "10.0.0.1", "<script>", 1, "10.0.0.1"],
    ["IPv4 in IPv6", "::ffff:9.9.9.9", undefined, 0, "9.9.9.9"],
    ["no socket any more", undefined, undefined, 0, "unknown"],
  ])("%s", (_name, socket, forwarded, proxies, expected) =>
    expect(resolveAddress(socket, forwarded, proxies)).toBe(expected),
  );

  test.each([
    ["203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:0::/56"],
    ["2001:0DB8:0001:00ff::9", "2001:db8:1:0::/56"],
    ["2001:db8:1:1ff::9", "2001:db8:1:100::/56"],
    ["2001:db8:1:fe42::9", "2001:db8:1:fe00::/56"],
    ["2001:db8::1", "2001:db8:0:0::/56"],
    ["::1", "0:0:0:0::/56"],
  ])("%s counts as %s", (address, expected) => {
    const request = new Request("http://localhost", { headers: { [ADDRESS_HEADER]: address } });
    expect(clientAddress(request)).toBe(expected);
  });

  test("that nobody vouched for is one for all", () =>
    expect(clientAddress(new Request("http://localhost"))).toBe("unknown"));
});
