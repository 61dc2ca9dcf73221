import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { cookieName, expiredCookie, sessionCookie } from "@/lib/server/session/cookie";
import { useTestSettings } from "@/lib/server/test-settings";
import { isFramed } from "./framing";
import { pageHeaders } from "./page-headers";

const from = (headers: Record<string, string>) => ({ headers: new Headers(headers) });
const IN_FRAME = from({ "sec-fetch-dest": "empty", "x-app-frame": "1" });
const ALONE = from({ "sec-fetch-dest": "empty" });

beforeEach(() =>
  useTestSettings({
    APP_ORIGIN: "https://club.example.com",
    EMBED_ORIGINS: "https://partner.example",
  }),
);
afterAll(() => useTestSettings({ EMBED_ORIGINS: "" }));

describe("what comes out of a frame", () => {
  it.each<[headers: Record<string, string>, framed: boolean]>([
    [{ "sec-fetch-dest": "iframe" }, true],
    [{ "sec-fetch-dest": "frame" }, true],
    [{ "sec-fetch-dest": "document" }, false],
    [{ "sec-fetch-dest": "empty" }, false],
    [{ "sec-fetch-dest": "empty", "x-app-frame": "1" }, true],
    [{ "x-app-frame": "1" }, true],
    [{ "x-app-frame": "yes" }, false],
    [{}, false],
  ])("%o: %s", (headers, framed) => {
    expect(isFramed(new Headers(headers))).toBe(framed);
  });

  it("is never a page of its own, whatever a header claims", () => {
    const claimed = new Headers({ "sec-fetch-dest": "document", "x-app-frame": "1" });
    expect(isFramed(claimed)).toBe(false);
  });

  it("is nothing where no origin may frame the site", () => {
    useTestSettings({ EMBED_ORIGINS: "" });
    expect(isFramed(new Headers({ "sec-fetch-dest": "iframe" }))).toBe(false);
    expect(isFramed(IN_FRAME.headers)).toBe(false);
  });
});

describe("the session cookie", () => {
  it("is one of its own inside a frame, in the jar of the site around", () => {
    expect(cookieName(IN_FRAME)).toBe("__Host-session-embed");
    const cookie = sessionCookie(IN_FRAME, "id");
    expect(cookie.split("; ")).toEqual(
      expect.arrayContaining([
        "__Host-session-embed=id",
        "Path=/",
        "HttpOnly",
        "SameSite=None",
        "Secure",
        "Partitioned",
      ]),
    );
    expect(expiredCookie(IN_FRAME)).toMatch(/^__Host-session-embed=; Max-Age=0; .*Partitioned/);
  });

  it("stays with the site outside of one", () => {
    expect(sessionCookie(ALONE, "id")).toBe(
      "__Host-session=id; Max-Age=7776000; Path=/; SameSite=Lax; Secure; HttpOnly",
    );
  });

  it("is not Secure on this machine, where only frames of the same site can have it", () => {
    useTestSettings({ APP_ORIGIN: "http://localhost:3000" });
    expect(sessionCookie(IN_FRAME, "id")).toBe(
      "session-embed=id; Max-Age=7776000; Path=/; SameSite=Lax; HttpOnly",
    );
    expect(cookieName(ALONE)).toBe("session");
  });
});

it("lets a page that isolates itself show the site in a frame, and nobody else load it", () => {
  expect(pageHeaders(true)["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(pageHeaders(false)["cross-origin-resource-policy"]).toBe("same-origin");
});
