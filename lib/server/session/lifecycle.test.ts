import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { createToken, login, logout } from "@/lib/server/carecloud/tokens";
import { hashId } from "@/lib/server/crypt";
import { closeStore, store, StoreUnavailable } from "@/lib/server/store";
import { useTestSettings } from "@/lib/server/test-settings";
import { rememberClosed } from "./closed-parts";
import { endSession, readSession } from "./read";
import { ABSOLUTE_SECONDS, IDLE_SECONDS, recordKey } from "./record";
import { workRevocations } from "./revocations";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";
import type { Session } from "./types";

vi.mock("@/lib/server/carecloud/tokens");

const HOUR = 60 * 60_000;
const GUEST: Session = { state: "guest" };
const PLACE = { browser: "Chrome", system: "Android" } as const;
const OPENER = { previous: GUEST, place: PLACE };
const input = { login: "demo@example.com", password: "right" };
const context = () => ({ locale: "cs" as const, requestId: "r", calls: [] });
const folder = mkdtempSync(join(tmpdir(), "session-"));
let serial = 0;
let address = "";

beforeEach(() => {
  serial += 1;
  address = `192.0.2.${serial}:${Date.now()}`;
  const url = process.env.TEST_REDIS_URL ?? `file:${folder}/${serial}.db`;
  useTestSettings({ SESSION_STORE_URL: url });
  let tokens = 0;
  vi.mocked(createToken).mockImplementation(async () => ok(`token-${serial}-${(tokens += 1)}`));
  vi.mocked(login).mockImplementation(async (_ctx, _token, { password }) =>
    password === "right" ? ok({ customerId: "customer" }) : fail("invalid_credentials"),
  );
  vi.mocked(logout).mockImplementation(async () => ok(undefined));
});
afterEach(async () => {
  // What one test left to the queue is not the next one's work.
  vi.mocked(logout).mockImplementation(async () => ok(undefined));
  await workRevocations(Date.now() + 24 * HOUR).catch(() => 0);
  vi.restoreAllMocks();
  vi.clearAllMocks();
  await closeStore();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function signedIn(previous: Session = GUEST): Promise<string> {
  const result = await signIn(context(), input, address, { previous, place: PLACE });
  if (!result.ok) throw new Error(result.error.code);
  return result.data;
}

describe("signing in", () => {
  test("makes a session that only its id opens", async () => {
    const id = await signedIn();
    expect(id).toMatch(/^[\w-]{43}$/);
    expect(await readSession(id)).toEqual({
      state: "member",
      id: hashId(id),
      customerId: "customer",
      token: `token-${serial}-1`,
      closed: {},
    });
    expect(await readSession(undefined)).toEqual(GUEST);
    expect(await readSession(hashId(id))).toEqual(GUEST);
    expect(await readSession("__proto__")).toEqual(GUEST);
  });

  test("raises a token of its own, for a device of its own", async () => {
    await signedIn();
    await signedIn();
    const devices = vi.mocked(createToken).mock.calls.map(([, device]) => device.deviceId);
    expect(new Set(devices).size).toBe(2);
    const raised = vi.mocked(login).mock.calls.map(([, token]) => token);
    expect(raised).toEqual([`token-${serial}-1`, `token-${serial}-2`]);
  });

  test("keeps neither the id nor the token readable in the store", async () => {
    const set = vi.spyOn(store(), "set");
    const id = await signedIn();
    const written = JSON.stringify(set.mock.calls);
    expect(written).toContain("customer");
    expect(written).not.toContain(id);
    expect(written).not.toContain(`token-${serial}-1`);
  });

  test("gives a new id and ends what the browser was signed in to", async () => {
    const before = await signedIn();
    const after = await signedIn(await readSession(before));
    expect(after).not.toBe(before);
    expect(await readSession(before)).toEqual(GUEST);
    expect((await readSession(after)).state).toBe("member");
    expect(vi.mocked(logout).mock.calls.map(([, token]) => token)).toEqual([`token-${serial}-1`]);
  });

  test("says the same whatever is wrong, and tries both readings of plain digits", async () => {
    const wrong = await signIn(context(), { login: "777100100", password: "no" }, address, OPENER);
    expect(wrong).toEqual(fail("invalid_credentials"));
    const tried = vi.mocked(login).mock.calls.map(([, , { type, value }]) => `${type} ${value}`);
    expect(tried).toEqual(["phone 420777100100", "card 777100100"]);
    const none = await signIn(context(), { login: "@", password: "no" }, address, OPENER);
    expect(none).toEqual(fail("invalid_credentials"));
  });

  test("leaves no raised token behind when nobody knows whether it was raised", async () => {
    vi.mocked(login).mockImplementation(async () => fail("outcome_unknown"));
    const result = await signIn(context(), input, address, OPENER);
    expect(result).toMatchObject({ error: { code: "upstream_unavailable", retryable: true } });
    expect(await workRevocations(Date.now() + HOUR)).toBe(1);
    expect(vi.mocked(logout).mock.calls.map(([, token]) => token)).toEqual([`token-${serial}-1`]);
  });

  test("logs out again when the session cannot be written", async () => {
    vi.spyOn(store(), "set").mockRejectedValue(new StoreUnavailable("down"));
    await expect(signIn(context(), input, address, OPENER)).rejects.toThrow(StoreUnavailable);
    expect(vi.mocked(logout)).toHaveBeenCalledOnce();
  });

  test.each(["session_ended", "forbidden", "outcome_unknown", "internal"] as const)(
    "calls it an outage when no token is to be had (%s)",
    async (code) => {
      vi.mocked(createToken).mockImplementation(async () => fail(code));
      const result = await signIn(context(), input, address, OPENER);
      expect(result).toMatchObject({ error: { code: "upstream_unavailable" } });
    },
  );
});

describe("limits on signing in", () => {
  // All within one window.
  beforeEach(() => {
    const quarter = 15 * 60_000;
    const now = Math.floor(Date.now() / quarter) * quarter + 60_000;
    vi.useFakeTimers({ toFake: ["Date"], now });
  });
  afterEach(() => vi.useRealTimers());

  const attempt = (login: string, from: string, password = "wrong") =>
    signIn(context(), { login, password }, from, OPENER);

  test("stop a guesser before upstream is asked, but not the member elsewhere", async () => {
    const account = `a${Date.now()}@example.com`;
    for (let slip = 0; slip < 8; slip += 1) await attempt(account, address);
    const asked = vi.mocked(createToken).mock.calls.length;
    const refused = await attempt(account.toUpperCase(), address, "right");
    expect(refused).toMatchObject({ error: { code: "rate_limited", retryable: true } });
    if (!refused.ok) expect(refused.error.retryAfter).toBeGreaterThan(0);
    expect(vi.mocked(createToken).mock.calls.length).toBe(asked);
    expect((await attempt(account, `${address}-elsewhere`, "right")).ok).toBe(true);
  });

  test("forget slips once the password is right", async () => {
    const account = `b${Date.now()}@example.com`;
    for (let round = 0; round < 3; round += 1) {
      for (let slip = 0; slip < 7; slip += 1) await attempt(account, address);
      expect((await attempt(account, address, "right")).ok).toBe(true);
    }
  });

  test("stop one address that tries many accounts", async () => {
    const codes: string[] = [];
    for (let index = 0; index < 121; index += 1) {
      const result = await attempt(`c${index}@example.com`, address);
      codes.push(result.ok ? "ok" : result.error.code);
    }
    expect(new Set(codes.slice(0, 120))).toEqual(new Set(["invalid_credentials"]));
    expect(codes[120]).toBe("rate_limited");
  });

  test("stop many addresses that try one account", async () => {
    const account = `d${Date.now()}@example.com`;
    const codes: string[] = [];
    for (let index = 0; index < 101; index += 1) {
      const result = await attempt(account, `${address}-${index}`);
      codes.push(result.ok ? "ok" : result.error.code);
    }
    expect(codes.slice(0, 100)).not.toContain("rate_limited");
    expect(codes[100]).toBe("rate_limited");
  });
});

describe("a session", () => {
  const stateAt = async (id: string, ms: number) => (await readSession(id, Date.now() + ms)).state;

  test("is written at most once an hour", async () => {
    const id = await signedIn();
    const write = vi.spyOn(store(), "setIfPresent");
    await readSession(id, Date.now() + HOUR - 10_000);
    expect(write).not.toHaveBeenCalled();
    await readSession(id, Date.now() + HOUR + 10_000);
    await readSession(id, Date.now() + HOUR + 20_000);
    expect(write).toHaveBeenCalledOnce();
    expect(write.mock.calls[0]?.[2]).toBe(IDLE_SECONDS);
  });

  test("ends after 90 days however much it is used", async () => {
    const id = await signedIn();
    const write = vi.spyOn(store(), "setIfPresent");
    expect(await stateAt(id, (ABSOLUTE_SECONDS - 3600) * 1000)).toBe("member");
    expect(write.mock.calls[0]?.[2]).toBeLessThanOrEqual(3601);
    expect(await stateAt(id, (ABSOLUTE_SECONDS + 1) * 1000)).toBe("guest");
  });

  test("never comes back through a write that races the sign-out", async () => {
    const id = await signedIn();
    const get = store().get.bind(store());
    // The sign-out happens between the read of the record and the write of its last use.
    vi.spyOn(store(), "get").mockImplementationOnce(async (key) => {
      const value = await get(key);
      await store().delete(recordKey(hashId(id)));
      return value;
    });
    expect(await stateAt(id, 2 * HOUR)).toBe("member");
    expect(await readSession(id)).toEqual(GUEST);
  });

  test("is unavailable, not over, while the store is out of reach", async () => {
    const id = await signedIn();
    vi.spyOn(store(), "get").mockRejectedValue(new StoreUnavailable("down"));
    expect(await readSession(id)).toEqual({ state: "unavailable" });
    expect(await readSession(undefined)).toEqual(GUEST);
  });

  test("survives a rotation of keys, and then does without the old one", async () => {
    const id = await signedIn();
    useTestSettings({ SESSION_SECRETS: `${"22".repeat(32)},${"11".repeat(32)}` });
    expect((await readSession(id)).state).toBe("member");
    useTestSettings({ SESSION_SECRETS: "22".repeat(32) });
    expect((await readSession(id)).state).toBe("member");
    useTestSettings({ SESSION_SECRETS: "33".repeat(32) });
    expect((await readSession(id)).state).toBe("guest");
    useTestSettings();
  });

  test("survives a rotation of keys over many instances, whichever of them it comes to", async () => {
    const id = await signedIn();
    const [old, current] = ["11".repeat(32), "22".repeat(32)];
    const [known, first] = [`${old},${current}`, `${current},${old}`];
    // Instance after instance learns to read the new key, then to write it, then does without the old.
    const rolling = [old, known, old, known, first, known, first, current, first, current];
    for (const [step, keys] of rolling.entries()) {
      useTestSettings({ SESSION_SECRETS: keys });
      expect((await readSession(id)).state, `step ${step}`).toBe("member");
    }
    useTestSettings();
  });

  test("carries the parts that upstream refused it, for as long as it did", async () => {
    const id = await signedIn();
    const hash = hashId(id);
    const now = Date.now();
    const closedOf = async () => {
      const session = await readSession(id);
      return session.state === "member" ? session.closed : null;
    };
    await Promise.all([
      rememberClosed(hash, "stamps", now + 1_000, now),
      rememberClosed(hash, "points", now + 2_000, now),
    ]);
    expect(await closedOf()).toEqual({ stamps: now + 1_000, points: now + 2_000 });
    await rememberClosed(hash, "tier", now + 9_000, now + 1_500);
    expect(await closedOf()).toEqual({ points: now + 2_000, tier: now + 9_000 });
    await signOut(context(), hash);
    await rememberClosed(hash, "tier", now + 9_000, now);
    expect(await readSession(id)).toEqual(GUEST);
  });

  test("that upstream ended is forgotten", async () => {
    const id = await signedIn();
    await endSession(hashId(id));
    expect(await readSession(id)).toEqual(GUEST);
  });
});

describe("signing out", () => {
  test("deletes the record first, then logs out, then kills the token by its device", async () => {
    const id = await signedIn();
    const device = vi.mocked(createToken).mock.calls[0]?.[1];
    const order: string[] = [];
    vi.mocked(logout).mockImplementation(async (_ctx, token) => {
      order.push(`logout ${token} as ${(await readSession(id)).state}`);
      return ok(undefined);
    });
    vi.mocked(createToken).mockImplementation(async (_ctx, { deviceId }) => {
      order.push(`token for ${deviceId}`);
      return ok("thrown away");
    });
    await signOut(context(), hashId(id));
    expect(order).toEqual([`logout token-${serial}-1 as guest`, `token for ${device?.deviceId}`]);
    expect(await workRevocations(Date.now() + HOUR)).toBe(0);
  });

  test("is over at once when upstream is down, and the token dies later", async () => {
    const id = await signedIn();
    vi.mocked(logout).mockImplementation(async () => fail("upstream_unavailable"));
    await signOut(context(), hashId(id));
    expect(await readSession(id)).toEqual(GUEST);
    expect(await workRevocations(Date.now())).toBe(0);
    expect(await workRevocations(Date.now() + 60_000)).toBe(0);
    vi.mocked(logout).mockImplementation(async () => ok(undefined));
    // Still leased to the try that failed.
    expect(await workRevocations(Date.now() + 120_000)).toBe(0);
    expect(await workRevocations(Date.now() + HOUR)).toBe(1);
    expect(await workRevocations(Date.now() + 2 * HOUR)).toBe(0);
  });

  test("also retries when only the last step failed", async () => {
    const id = await signedIn();
    vi.mocked(createToken).mockImplementation(async () => fail("upstream_unavailable"));
    await signOut(context(), hashId(id));
    vi.mocked(createToken).mockImplementation(async () => ok("thrown away"));
    expect(await workRevocations(Date.now() + HOUR)).toBe(1);
  });

  test("takes a token that upstream does not know for dead", async () => {
    const id = await signedIn();
    vi.mocked(logout).mockImplementation(async () => fail("session_ended"));
    await signOut(context(), hashId(id));
    expect(await workRevocations(Date.now() + HOUR)).toBe(0);
  });

  test("gives up after a week", async () => {
    const id = await signedIn();
    vi.mocked(logout).mockImplementation(async () => fail("forbidden"));
    await signOut(context(), hashId(id));
    expect(await workRevocations(Date.now() + 8 * 24 * HOUR)).toBe(1);
    expect(await workRevocations(Date.now() + 9 * 24 * HOUR)).toBe(0);
  });

  test("waits four seconds for upstream at most, and the try goes on", async () => {
    const id = await signedIn();
    const settled = vi.spyOn(store(), "done");
    let answer = (_: Result<void>) => {};
    const hanging = new Promise<Result<void>>((resolve) => (answer = resolve));
    const asked = new Promise<void>((resolve) => {
      vi.mocked(logout).mockImplementation(() => {
        resolve();
        return hanging;
      });
    });
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    let over = false;
    const signingOut = signOut(context(), hashId(id)).then(() => (over = true));
    await asked;
    await vi.advanceTimersByTimeAsync(3_900);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    vi.useRealTimers();
    await signingOut;
    answer(ok(undefined));
    await vi.waitFor(() => expect(settled).toHaveBeenCalledOnce());
  });

  test("done twice asks upstream once", async () => {
    const id = await signedIn();
    await Promise.all([signOut(context(), hashId(id)), signOut(context(), hashId(id))]);
    expect(vi.mocked(logout)).toHaveBeenCalledOnce();
  });

  test("fails aloud while the store is out of reach, and the member stays signed in", async () => {
    const id = await signedIn();
    const down = vi.spyOn(store(), "delete").mockRejectedValue(new StoreUnavailable("down"));
    await expect(signOut(context(), hashId(id))).rejects.toThrow(StoreUnavailable);
    down.mockRestore();
    expect((await readSession(id)).state).toBe("member");
  });
});
