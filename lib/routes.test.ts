import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "./i18n/locales";
import { routes, safeReturnTo } from "./routes";

const FALLBACK = "/fallback";
const origin = "https://members.example";

describe("where a member may be sent after sign-in", () => {
  it.each([
    ["/", "/"],
    ["/cards", "/cards"],
    ["/vouchers/82bd", "/vouchers/82bd"],
    ["/rewards?tag=coffee&affordable=1", "/rewards?tag=coffee&affordable=1"],
    ["/rewards?q=%C4%8Daj%2Fk%C3%A1va", "/rewards?q=%C4%8Daj%2Fk%C3%A1va"],
    ["/rewards/a%20b", "/rewards/a%20b"],
    // A query is only text: it goes back to one of our own pages, whatever it says.
    ["/rewards?q=https://evil.example", "/rewards?q=https://evil.example"],
    ["/profile/edit", "/profile/edit"],
    // A fragment never reaches the server and is not worth keeping.
    ["/profile#address", "/profile"],
    // The language of the page that sends the member on stands, so a locale is taken off.
    ["/cs/cards", "/cards"],
    ["/en", "/"],
    ["/en/", "/"],
    ["/cs?from=app", "/?from=app"],
    // Dot segments are resolved before anything is decided.
    ["/api/../cards", "/cards"],
  ])("lets %s through as %s", (value, expected) => {
    expect(safeReturnTo(value, FALLBACK)).toBe(expected);
  });

  it.each([
    ["protocol-relative", "//evil.example"],
    ["protocol-relative with a page", "//evil.example/cards"],
    ["three slashes", "///evil.example"],
    ["backslash after slash", "/\\evil.example"],
    ["backslash first", "\\\\evil.example"],
    ["backslash further on", "/cards\\..\\..\\evil.example"],
    ["tab between slashes", "/\t/evil.example"],
    ["newline between slashes", "/\n/evil.example"],
    ["carriage return", "/\r/evil.example"],
    ["null byte", "/\u0000/evil.example"],
    ["leading space", " //evil.example"],
    ["encoded slashes", "/%2f%2fevil.example"],
    ["encoded slashes, capitals", "/%2F%2Fevil.example"],
    ["encoded backslash", "/%5cevil.example"],
    ["encoded slash below a page", "/cards/..%2f..%2fapi"],
    ["encoded newline", "/cards/%0d%0aSet-Cookie:x=1"],
    ["encoded tab", "/%09/evil.example"],
    ["double slash after a locale", "/en//evil.example"],
    ["double slash after dots", "/cards/..//evil.example"],
    ["encoded dots up to a handler", "/cards/%2e%2e/api/session"],
    ["https", "https://evil.example/cards"],
    ["http without slashes", "http:evil.example"],
    ["javascript", "javascript:alert(1)"],
    ["javascript in capitals", "JaVaScRiPt:alert(1)"],
    ["javascript with a tab", "java\tscript:alert(1)"],
    ["data", "data:text/html,<script>alert(1)</script>"],
    ["credentials", "/@evil.example"],
    ["host-like", "/evil.example"],
    ["dot", "/.evil.example"],
    ["relative", "cards"],
    ["dots", "../cards"],
    ["empty", ""],
    ["handler", "/api/session"],
    ["handler under a locale", "/en/api/session"],
    ["the bundler's", "/_next/data"],
    ["probe", "/healthz"],
    ["sign-in itself, which would go round", "/sign-in"],
    ["sign-in under a locale", "/cs/sign-in?returnTo=/sign-in"],
    ["two locales", "/en/cs/cards"],
    ["not a page", "/nowhere"],
    ["not quite a page", "/cardsevil"],
    ["wrong case", "/CARDS"],
    ["division slash", "/\u2215evil.example"],
    ["full-width slashes", "/\uff0f\uff0fevil.example"],
    ["very long", `/cards?q=${"a".repeat(1_000)}`],
    ["an array", ["/cards"]],
    ["an object", { toString: (): string => "/cards" }],
    ["null", null],
    ["undefined", undefined],
  ])("refuses %s", (_name, value) => {
    expect(safeReturnTo(value, FALLBACK)).toBe(FALLBACK);
  });

  it("never leaves the origin, whatever is thrown at it", () => {
    const bits = [
      "/",
      "\\",
      "//",
      "%2f",
      "%5c",
      "..",
      ".",
      "@",
      ":",
      "?",
      "#",
      "\t",
      "en",
      "cards",
      "evil.example",
    ];
    const path = fc
      .array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 3 })))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(path, (value) => {
        const result = safeReturnTo(value);
        for (const prefix of ["", ...LOCALES.map((locale) => `/${locale}`)]) {
          const url = new URL(prefix + result, origin);
          expect(url.origin).toBe(origin);
          expect(url.pathname).not.toMatch(/^\/(?:\/|api|_next|(?:en|cs)\/(?:en|cs))/);
        }
        expect(safeReturnTo(result)).toBe(result);
      }),
      { numRuns: 2_000 },
    );
  });

  it("goes home where nothing else was asked for", () => {
    expect(safeReturnTo("https://evil.example")).toBe(routes.home);
  });
});

describe("paths with a name in them", () => {
  it("encodes what could end the segment", () => {
    expect(routes.reward("a/b?c#d")).toBe("/rewards/a%2Fb%3Fc%23d");
  });
});
