import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NextRequest } from "next/server";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PUT } from "@/app/api/security/password/route";
import { DELETE, GET, POST } from "@/app/api/session/route";
import * as api from "@/lib/api";
import { ok, type Result } from "@/lib/contracts/result";
import { changePassword, getLoginName } from "@/lib/server/carecloud/security";
import { createToken, login, logout } from "@/lib/server/carecloud/tokens";
import { closeStore, store } from "@/lib/server/store";
import { useTestSettings } from "@/lib/server/test-settings";

vi.mock("@/lib/server/carecloud/tokens");
vi.mock("@/lib/server/carecloud/security");

const ORIGIN = "https://club.example.com";
const SIGN_IN = { login: "demo@example.com", password: "Right2026" };
const CHANGE = { current: "Right2026", next: "Newer2026" };
const folder = mkdtempSync(join(tmpdir(), "sign-out-"));
const noParams = { params: Promise.resolve({}) };
let serial = 0;

beforeEach(() => {
  serial += 1;
  useTestSettings({ APP_ORIGIN: ORIGIN, SESSION_STORE_URL: `file:${folder}/${serial}.db` });
  let tokens = 0;
  vi.mocked(createToken).mockImplementation(async () => ok(`token-${(tokens += 1)}`));
  vi.mocked(login).mockImplementation(async () => ok({ customerId: "customer" }));
  vi.mocked(logout).mockImplementation(async () => ok(undefined));
  vi.mocked(getLoginName).mockImplementation(async () => ok({ type: "email", value: "a@b.cz" }));
  vi.mocked(changePassword).mockImplementation(async () => ok(undefined));
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
  await closeStore();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ask(method: string, path: string, cookie?: string, body: unknown = {}): NextRequest {
  const headers = {
    "content-type": "application/json",
    "x-requested-with": "loyalty-web",
    origin: ORIGIN,
    "sec-fetch-site": "same-origin",
    ...(cookie !== undefined && { cookie }),
  };
  const sent = method === "GET" ? {} : { body: JSON.stringify(body) };
  return new NextRequest(ORIGIN + path, { method, headers, ...sent });
}

const signIn = (cookie?: string) => POST(ask("POST", api.session, cookie, SIGN_IN), noParams);
const signOut = (cookie: string) => DELETE(ask("DELETE", api.session, cookie), noParams);
const change = (cookie: string) => PUT(ask("PUT", api.password, cookie, CHANGE), noParams);

/** What a reply makes of the browser's cookie: a new one, "" where it takes it, null where it sets none. */
function cookieOf(reply: Response): string | null {
  const set = reply.headers.get("set-cookie")?.split(";", 1)[0];
  if (set === undefined) return null;
  return set.endsWith("=") ? "" : set;
}

async function stateOf(cookie: string | null): Promise<string> {
  const reply = await GET(ask("GET", api.session, cookie ?? ""), noParams);
  return ((await reply.json()) as { data: { state: string } }).data.state;
}

async function opened(): Promise<string> {
  const cookie = cookieOf(await signIn());
  if (!cookie) throw new Error("not signed in");
  return cookie;
}

/** From now on upstream never answers a logout of what is signed in by now; a proof's is answered. */
function silence(...tokens: string[]): void {
  vi.mocked(logout).mockImplementation((_ctx, token) =>
    tokens.includes(token)
      ? new Promise<Result<void>>(() => undefined)
      : Promise.resolve(ok(undefined)),
  );
}

describe("signing out wins against a password change", () => {
  test("whose reply with the new cookie is still on its way", async () => {
    const [here, elsewhere] = [await opened(), await opened()];
    const reply = await change(here);
    const renewed = cookieOf(reply);
    expect(await stateOf(elsewhere)).toBe("guest");
    expect([await stateOf(here), await stateOf(renewed)]).toEqual(["guest", "member"]);
    expect(cookieOf(await signOut(here)), "it ended something").toBe("");
    expect(await stateOf(renewed)).toBe("guest");
    const killed = vi.mocked(logout).mock.calls.map(([, token]) => token);
    expect(killed).toContain("token-1");
  });

  test("that upstream has not answered yet", async () => {
    const here = await opened();
    vi.mocked(changePassword).mockImplementation(async () => {
      expect((await signOut(here)).status).toBe(200);
      return ok(undefined);
    });
    const reply = await change(here);
    expect(cookieOf(reply)).toBeNull();
    expect(await stateOf(here)).toBe("guest");
  });

  test("in the middle of its new id", async () => {
    const here = await opened();
    let renewed = "";
    vi.mocked(changePassword).mockImplementation(async () => {
      const set = store().set.bind(store());
      vi.spyOn(store(), "set").mockImplementationOnce(async (...written) => {
        await set(...written);
        renewed = written[0];
        await signOut(here);
      });
      return ok(undefined);
    });
    const reply = await change(here);
    expect(cookieOf(reply)).toBeNull();
    expect(renewed).toMatch(/^session:/);
    expect(await store().get(renewed)).toBeNull();
  });
});

test("a password change waits for no other place's end, during which its own browser's tabs were out", async () => {
  const [here, elsewhere] = [await opened(), await opened()];
  silence("token-1", "token-2");
  const started = performance.now();
  const renewed = cookieOf(await change(here));
  expect(performance.now() - started).toBeLessThan(2_000);
  expect([await stateOf(elsewhere), await stateOf(renewed)]).toEqual(["guest", "member"]);
});

test("a session is not left to a browser that is gone", async () => {
  const here = await opened();
  const gone = new AbortController();
  vi.mocked(changePassword).mockImplementation(async () => {
    gone.abort();
    return ok(undefined);
  });
  const request = new NextRequest(ask("PUT", api.password, here, CHANGE), { signal: gone.signal });
  expect(cookieOf(await PUT(request, noParams))).toBeNull();
  expect(await stateOf(here)).toBe("guest");
});

describe("signing out wins against another sign-in in the same browser", () => {
  test("whose reply with the new cookie is still on its way, and which waited for nothing", async () => {
    const before = await opened();
    silence("token-1");
    const started = performance.now();
    const after = cookieOf(await signIn(before));
    expect(performance.now() - started).toBeLessThan(2_000);
    expect([await stateOf(before), await stateOf(after)]).toEqual(["guest", "member"]);
    expect(cookieOf(await signOut(before))).toBe("");
    expect(await stateOf(after)).toBe("guest");
  });

  test("that upstream has not answered yet, and the next one is well", async () => {
    const before = await opened();
    const created = vi.mocked(createToken).mock.calls.length;
    vi.mocked(login).mockImplementationOnce(async () => {
      await signOut(before);
      return ok({ customerId: "customer" });
    });
    const refused = await signIn(before);
    expect(refused.status).toBe(401);
    expect(cookieOf(refused)).toBeNull();
    const killed = vi.mocked(logout).mock.calls.map(([, token]) => token);
    expect(killed).toContain(`token-${created + 1}`);
    expect(await stateOf(cookieOf(await signIn(before)))).toBe("member");
  });

  test("and finds every one of several", async () => {
    const before = await opened();
    const replies = await Promise.all([signIn(before), signIn(before)]);
    const after = replies.map(cookieOf);
    expect(await Promise.all(after.map(stateOf))).toEqual(["member", "member"]);
    await signOut(before);
    expect(await Promise.all(after.map(stateOf))).toEqual(["guest", "guest"]);
  });
});

describe("a dead cookie", () => {
  test("takes no cookie when it is refused or signed out: the browser's may be a new one", async () => {
    const before = await opened();
    expect(cookieOf(await signOut(before))).toBe("");
    const after = await opened();
    const refused = await change(before);
    expect([refused.status, cookieOf(refused)]).toEqual([401, null]);
    const again = await signOut(before);
    expect([again.status, cookieOf(again)]).toEqual([200, null]);
    expect(await stateOf(after)).toBe("member");
  });

  test("that nobody ever had leaves nothing in the store", async () => {
    const write = vi.spyOn(store(), "setIfAbsent");
    await signOut(`__Host-session=${"a".repeat(43)}`);
    expect(write).not.toHaveBeenCalled();
  });
});
