import type { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { admit, templateOf } from "./gate";

const settings = { appOrigin: "https://club.example.com", trustedProxies: 0 };

const request = (headers: Record<string, string>) => ({
  headers: { ...headers } as Record<string, string>,
  rawHeaders: [],
  socket: { remoteAddress: "203.0.113.9" } as Socket,
});

describe("the gate", () => {
  test("believes nothing a visitor says about proxies, hosts and addresses", () => {
    const it = request({
      host: "evil.example",
      "x-forwarded-for": "1.1.1.1",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "http",
      "x-forwarded-port": "1",
      forwarded: "for=1.1.1.1",
      "x-real-ip": "1.1.1.1",
      "x-client-address": "1.1.1.1",
      "x-client-ip": "1.1.1.1",
      cookie: "kept=1",
    });
    expect(admit(it, settings)).toBe(true);
    expect(it.headers).toEqual({
      host: "club.example.com",
      "x-client-address": "203.0.113.9",
      "x-forwarded-for": "203.0.113.9",
      "x-forwarded-host": "club.example.com",
      "x-forwarded-proto": "https",
      cookie: "kept=1",
    });
  });

  test("takes the address from its own proxies", () => {
    const it = request({ "x-forwarded-for": "6.6.6.6, 1.1.1.1" });
    expect(admit(it, { ...settings, trustedProxies: 1 })).toBe(true);
    expect(it.headers["x-client-address"]).toBe("1.1.1.1");
  });

  test.each(["x-middleware-subrequest", "x-middleware-next"])("turns away %s", (name) =>
    expect(admit(request({ [name]: "proxy:proxy" }), settings)).toBe(false),
  );
});

test.each([
  ["/en/vouchers?returnTo=secret", "/en/vouchers"],
  ["/cs/rewards/8bf3a2c1?x", "/cs/rewards/[id]"],
  ["/en/eva@example.com", "/en/[id]"],
  ["/", "/"],
])("the log shows %s as %s", (url, template) => expect(templateOf(url)).toBe(template));
