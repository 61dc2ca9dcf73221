import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as openId from "openid-client";
import { authorizationCodeGrant } from "openid-client";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { fail, ok, type ErrorCode } from "@/lib/contracts/result";
import { socialLogin } from "@/lib/server/carecloud/social";
import { createToken, logout } from "@/lib/server/carecloud/tokens";
import { hashId } from "@/lib/server/crypt";
import { readSession } from "@/lib/server/session/read";
import { closeStore, store } from "@/lib/server/store";
import { useTestSettings } from "@/lib/server/test-settings";
import { finish } from "./finish";
import { pickUp, putAside, remember, type ProviderReply } from "./pending";

vi.mock("@/lib/server/carecloud/tokens");
vi.mock("@/lib/server/carecloud/social");
vi.mock("openid-client", async (load) => ({
  ...(await load<typeof openId>()),
  authorizationCodeGrant: vi.fn(),
}));
vi.mock("./provider", () => ({
  configurationOf: async () => ({}),
  callbackUrl: () => "https://club.example.com/api/session/social/google/callback",
}));

const SECRET = "browser-secret";
const folder = mkdtempSync(join(tmpdir(), "social-"));
const given = {
  issuer: "https://accounts.google.com",
  clientId: "club",
  proof: { kind: "secret", secret: "s" },
  networkId: "google",
  token: "id_token",
} as const;
const opener = { previous: { state: "guest" }, place: { browser: null, system: null } } as const;
let serial = 0;
let state = "";

beforeEach(async () => {
  serial += 1;
  state = `state-${serial}-${Date.now()}`;
  useTestSettings({
    SESSION_STORE_URL: process.env.TEST_REDIS_URL ?? `file:${folder}/${serial}.db`,
  });
  vi.mocked(createToken).mockImplementation(async () => ok("device-token"));
  vi.mocked(logout).mockImplementation(async () => ok(undefined));
  vi.mocked(socialLogin).mockImplementation(async () => ok({ customerId: "customer" }));
  vi.mocked(authorizationCodeGrant).mockImplementation(
    async () => ({ id_token: "identity", access_token: "access" }) as never,
  );
  await remember(state, {
    provider: "google",
    browser: hashId(SECRET),
    nonce: "nonce",
    verifier: "verifier",
    locale: "cs",
    returnTo: "/vouchers",
  });
});
afterEach(async () => {
  vi.clearAllMocks();
  await closeStore();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const land = (
  reply: ProviderReply = { state, code: "code" },
  over: Partial<Parameters<typeof finish>[2]> = {},
) =>
  finish({ locale: "en", requestId: "r", calls: [] }, opener, {
    provider: "google",
    given,
    reply,
    secret: SECRET,
    ...over,
  });

const page = (problem: string) =>
  `/cs/sign-in?problem=${problem}&provider=google&returnTo=%2Fvouchers`;
const LATE = { to: "/en/sign-in?problem=expired&provider=google" };

test("ends in a session, in the language and at the page it began with", async () => {
  const { to, session } = await land();
  expect(to).toBe("/cs/vouchers");
  expect(await readSession(session)).toMatchObject({ state: "member", customerId: "customer" });
  expect(vi.mocked(socialLogin).mock.calls[0]?.slice(1)).toEqual([
    "device-token",
    { networkId: "google", token: "identity" },
  ]);
  const [, url, checks] = vi.mocked(authorizationCodeGrant).mock.calls[0] ?? [];
  expect(String(url)).toMatch(/^https:\/\/club\.example\.com\/api.*\?state=.*&code=code$/);
  expect(checks).toEqual({
    pkceCodeVerifier: "verifier",
    expectedNonce: "nonce",
    expectedState: state,
    idTokenExpected: true,
  });
});

test("hands CareCloud the token that the operator chose", async () => {
  await land(undefined, { given: { ...given, token: "access_token" } });
  expect(vi.mocked(socialLogin).mock.calls[0]?.[2]).toMatchObject({ token: "access" });
});

test("is good once, in its own browser, for its own provider, and with a state", async () => {
  expect(await land(undefined, { secret: "another" })).toEqual(LATE);
  expect(await land(undefined, { secret: null })).toEqual(LATE);
  expect(await land({ code: "code" })).toEqual(LATE);
  expect(await land({ state: "made up", code: "code" })).toEqual(LATE);
  const other = await land(undefined, { provider: "facebook" });
  expect(other.to).toContain("problem=expired");
  expect(authorizationCodeGrant).not.toHaveBeenCalled();
  // None of these took it from the browser that it belongs to; that one takes it for good.
  expect((await land()).session).toBeTruthy();
  expect(await land()).toEqual(LATE);
});

test("of two answers at once only one signs in", async () => {
  const landings = await Promise.all([land(), land()]);
  expect(landings.filter(({ session }) => session)).toHaveLength(1);
  expect(authorizationCodeGrant).toHaveBeenCalledOnce();
});

test.each([
  ["access_denied", "cancelled"],
  ["user_cancelled_authorize", "cancelled"],
  ["server_error", "failed"],
])("says what the provider said: %s", async (error, problem) => {
  expect(await land({ state, error })).toEqual({ to: page(problem) });
  expect(createToken).not.toHaveBeenCalled();
});

test("fails without a token of the provider's, or with one that is no good", async () => {
  vi.mocked(authorizationCodeGrant).mockImplementation(async () => {
    throw new Error("unexpected nonce");
  });
  expect(await land()).toEqual({ to: page("failed") });
  expect(createToken).not.toHaveBeenCalled();
});

test.each<[ErrorCode, string]>([
  ["invalid_credentials", "unknown"],
  ["rate_limited", "busy"],
  ["upstream_unavailable", "failed"],
])("says what CareCloud said: %s", async (code, problem) => {
  vi.mocked(socialLogin).mockImplementation(async () => fail(code));
  expect(await land()).toEqual({ to: page(problem) });
});

test("keeps nothing in the store that can be read there", async () => {
  const set = vi.spyOn(store(), "set");
  await remember("a-state", {
    provider: "google",
    browser: "b",
    nonce: "a-nonce",
    verifier: "a-verifier",
    locale: "en",
    returnTo: "/",
  });
  const reference = await putAside({ state: "a-state", code: "a-code" });
  const written = JSON.stringify(set.mock.calls);
  for (const secret of ["a-state", "a-nonce", "a-verifier", "a-code", reference]) {
    expect(written).not.toContain(secret);
  }
  expect(await pickUp(reference)).toEqual({ state: "a-state", code: "a-code" });
  expect(await pickUp(reference)).toBeNull();
});
