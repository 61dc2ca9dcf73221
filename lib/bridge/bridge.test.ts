import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { bridgeSchemaText, SCHEMA_FILE } from "@/lib/cli/readme/bridge";
import { ownPath } from "./actions";
import { bridgeSchema } from "./json-schema";
import { isError, readMessage } from "./read";

const schema = bridgeSchema();
// `const` and `enum` say more than a type would.
const toPage = new Ajv2020({ strict: false }).compile({ ...schema, anyOf: [schema.anyOf[0]] });

const GOOD: object[] = [
  { v: 1, type: "setLocale", locale: "cs" },
  { v: 1, type: "setTheme", theme: "dark" },
  { v: 1, type: "setSafeArea", top: 47, right: 0, bottom: 34.5, left: 0 },
  { v: 1, type: "goTo", path: "/vouchers" },
  { v: 1, type: "back" },
  { v: 1, type: "signIn", token: "ABC123", tokenRequestId: "r" },
  { v: 1, type: "signOut" },
];

const BAD: [reason: string, given: unknown][] = [
  ["json", null],
  ["json", "{"],
  ["json", 7],
  ["json", [{ v: 1, type: "back" }]],
  ["version", { type: "back" }],
  ["version", { v: "1", type: "back" }],
  ["version", { v: 2, type: "back" }],
  ["type", { v: 1 }],
  ["type", { v: 1, type: "toString" }],
  ["type", { v: 1, type: "__proto__" }],
  ["type", { v: 1, type: "ready" }],
  ["fields", { v: 1, type: "back", extra: 1 }],
  ["fields", { v: 1, type: "goTo", path: "" }],
  ["fields", { v: 1, type: "goTo", path: "/".repeat(1_001) }],
  ["fields", { v: 1, type: "goTo", path: "/cards", replace: true }],
  ["fields", { v: 1, type: "goTo", paht: "/cards" }],
  ["fields", { v: 1, type: "signIn", token: "a" }],
  ["fields", { v: 1, type: "signIn", token: { toString: "a" }, tokenRequestId: "r" }],
  ["fields", { v: 1, type: "setTheme", theme: "blue" }],
  ["fields", { v: 1, type: "setSafeArea", top: -1, right: 0, bottom: 0, left: 0 }],
  ["fields", { v: 1, type: "setSafeArea", top: "1px", right: 0, bottom: 0, left: 0 }],
];

describe("a message to the page", () => {
  it.each(GOOD)("%o is read, also as JSON", (given) => {
    expect(readMessage(given).ok).toBe(true);
    expect(readMessage(JSON.stringify(given))).toEqual(readMessage(given));
    expect(toPage(given), JSON.stringify(toPage.errors)).toBe(true);
  });

  it.each(BAD)("is refused for its %s: %o", (reason, given) => {
    expect(readMessage(given)).toEqual({ ok: false, reason });
    expect(toPage(given), "by the schema too").toBe(false);
  });

  it("that has no number where one belongs is refused", () => {
    const given = { v: 1, type: "setSafeArea", top: NaN, right: 0, bottom: 0, left: 0 };
    expect(readMessage(given).ok).toBe(false);
  });

  it("that is an error is known as one", () => {
    expect(isError({ v: 1, type: "error", reason: "json" })).toBe(true);
    expect(isError('{"type":"error"}')).toBe(true);
    expect(isError({ v: 1, type: "back" })).toBe(false);
  });
});

describe("where an app may lead", () => {
  it.each(["/", "/cards", "/vouchers?filter=used", "/sign-in", "/register"])("%s", (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    ["/register?referral=KAVA-1234", "/register?referral=KAVA-1234"],
    ["/cs/register?referral=KAVA-1234", "/register?referral=KAVA-1234"],
    ["/sign-in?returnTo=%2Fvouchers", "/sign-in?returnTo=%2Fvouchers"],
    ["/register?referral=a b#top", "/register?referral=a%20b"],
    ["/register?", "/register"],
  ])("a way in keeps its query: %s", (path, own) => {
    expect(ownPath(path)).toBe(own);
  });

  it.each([
    "/register/more?referral=KAVA-1234",
    "/register\\evil.example?referral=KAVA-1234",
    "//evil.example/register?referral=KAVA-1234",
    "/xx/register?referral=KAVA-1234",
    "javascript:alert(1)",
    "//evil.example",
    "/\\evil.example",
    "https://evil.example/cards",
    "/api/session",
    "/nowhere",
    "cards",
    "",
    "/%2f/evil.example",
  ])("never to %o", (path) => {
    expect(ownPath(path)).toBeNull();
  });
});

it("is published as it is: `npm run readme` writes it anew", async () => {
  expect(readFileSync(SCHEMA_FILE, "utf8")).toBe(await bridgeSchemaText());
});
