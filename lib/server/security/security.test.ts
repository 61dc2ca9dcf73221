import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fail, ok } from "@/lib/contracts/result";
import { changePassword, getLoginName } from "@/lib/server/carecloud/security";
import { createToken, login, logout } from "@/lib/server/carecloud/tokens";
import { hashId } from "@/lib/server/crypt";
import { memberContext } from "@/lib/server/session/context";
import { openSession } from "@/lib/server/session/open-session";
import { readSession } from "@/lib/server/session/read";
import type { MemberSession } from "@/lib/server/session/types";
import { closeStore, store, StoreUnavailable } from "@/lib/server/store";
import { useTestSettings } from "@/lib/server/test-settings";
import { changeOwnPassword } from "./change-password";
import { provePassword } from "./prove-password";

vi.mock("@/lib/server/carecloud/tokens");
vi.mock("@/lib/server/carecloud/security");

const PLACE = { browser: "Chrome", system: "Android" } as const;
const anyone = () => ({ locale: "en" as const, requestId: "r", calls: [] });
const folder = mkdtempSync(join(tmpdir(), "security-"));
const input = { current: "Right2026", next: "Newer2026" };
let serial = 0;
let password = "";
let customer = "";

beforeEach(() => {
  serial += 1;
  customer = `customer-${serial}-${Date.now()}`;
  password = input.current;
  const url = process.env.TEST_REDIS_URL ?? `file:${folder}/${serial}.db`;
  useTestSettings({ SESSION_STORE_URL: url });
  let tokens = 0;
  vi.mocked(createToken).mockImplementation(async () => ok(`token-${(tokens += 1)}`));
  vi.mocked(logout).mockImplementation(async () => ok(undefined));
  vi.mocked(login).mockImplementation(async (_ctx, _token, tried) =>
    tried.password === password ? ok({ customerId: customer }) : fail("invalid_credentials"),
  );
  vi.mocked(getLoginName).mockImplementation(async () => ok({ type: "email", value: "a@b.cz" }));
  vi.mocked(changePassword).mockImplementation(async (_ctx, next) => {
    password = next;
    return ok(undefined);
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
  await closeStore();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function opened(): Promise<[id: string, session: MemberSession]> {
  const opener = { previous: { state: "guest" }, place: PLACE } as const;
  const result = await openSession(anyone(), opener, async () => ok({ customerId: customer }));
  if (!result.ok) throw new Error(result.error.code);
  const session = await readSession(result.data);
  if (session.state !== "member") throw new Error(session.state);
  return [result.data, session];
}

const contextOf = (session: MemberSession) => memberContext(anyone(), session);

describe("a proof of the password", () => {
  test("is a login on a token of its own, which is dead afterwards", async () => {
    const [id, session] = await opened();
    vi.mocked(createToken).mockClear();
    expect(await provePassword(contextOf(session), input.current)).toEqual(ok(undefined));
    const [[, tried] = []] = vi.mocked(login).mock.calls;
    expect(tried).not.toBe(session.token);
    expect(vi.mocked(logout).mock.calls.map(([, token]) => token)).toEqual([tried]);
    const devices = vi.mocked(createToken).mock.calls.map(([, { deviceId }]) => deviceId);
    // Made, and killed by another one for the same device.
    expect(devices).toEqual([devices[0], devices[0]]);
    expect((await readSession(id)).state).toBe("member");
  });

  test("is no proof where it opens somebody else's account", async () => {
    const [, session] = await opened();
    vi.mocked(login).mockImplementation(async () => ok({ customerId: "somebody else" }));
    expect(await provePassword(contextOf(session), input.current)).toMatchObject({
      error: { code: "invalid_fields", fields: { current: "refused" } },
    });
    expect(logout).toHaveBeenCalledOnce();
  });

  test("may be missed a few times only, and is forgotten once it is right", async () => {
    const now = Math.floor(Date.now() / 900_000) * 900_000 + 60_000;
    vi.useFakeTimers({ toFake: ["Date"], now });
    const [, session] = await opened();
    const tryOut = async (guess: string) => {
      const result = await provePassword(contextOf(session), guess);
      return result.ok ? "ok" : result.error.code;
    };
    for (let slip = 0; slip < 7; slip += 1) expect(await tryOut("no")).toBe("invalid_fields");
    expect(await tryOut(input.current)).toBe("ok");
    for (let slip = 0; slip < 8; slip += 1) await tryOut("no");
    const asked = vi.mocked(login).mock.calls.length;
    expect(await tryOut(input.current)).toBe("rate_limited");
    expect(vi.mocked(login).mock.calls.length).toBe(asked);
    vi.useRealTimers();
  });

  test("is neither right nor wrong in an outage, and leaves no raised token behind", async () => {
    const [, session] = await opened();
    vi.mocked(login).mockImplementation(async () => fail("outcome_unknown"));
    expect(await provePassword(contextOf(session), input.current)).toMatchObject({
      error: { code: "upstream_unavailable" },
    });
    expect(logout).toHaveBeenCalledOnce();
  });
});

describe("changing the password", () => {
  test("needs the current one", async () => {
    const [, session] = await opened();
    const wrong = { ...input, current: "Wrong2026" };
    expect(await changeOwnPassword(contextOf(session), session, wrong)).toMatchObject({
      error: { fields: { current: "refused" } },
    });
    expect(changePassword).not.toHaveBeenCalled();
  });

  test("gives the session a new id and ends all others", async () => {
    const [id, session] = await opened();
    const [elsewhere] = await opened();
    const changed = await changeOwnPassword(contextOf(session), session, input);
    if (!changed.ok) throw new Error(changed.error.code);
    expect(changed.data.endedElsewhere).toBe(1);
    expect((await readSession(elsewhere)).state).toBe("guest");
    expect((await readSession(id)).state).toBe("guest");
    const renewed = await readSession(changed.data.renewed ?? "");
    expect(renewed).toEqual({ ...session, id: hashId(changed.data.renewed ?? "") });
  });

  test("says upstream's refusal beside the new one", async () => {
    const [, session] = await opened();
    vi.mocked(changePassword).mockImplementation(async () =>
      fail("invalid_fields", { fields: { password: "invalid_format" } }),
    );
    expect(await changeOwnPassword(contextOf(session), session, input)).toEqual(
      fail("invalid_fields", { fields: { next: "invalid_format" } }),
    );
  });

  test("has happened where the answer was lost and the new one opens the door", async () => {
    const [, session] = await opened();
    vi.mocked(changePassword).mockImplementation(async (_ctx, next) => {
      password = next;
      return fail("outcome_unknown");
    });
    expect(await changeOwnPassword(contextOf(session), session, input)).toMatchObject({ ok: true });
  });

  test("has not happened where the answer was lost and the new one does not", async () => {
    const [, session] = await opened();
    vi.mocked(changePassword).mockImplementation(async () => fail("outcome_unknown"));
    expect(await changeOwnPassword(contextOf(session), session, input)).toMatchObject({
      error: { code: "upstream_unavailable", retryable: true },
    });
  });

  test("is told as done although the store fails right after it", async () => {
    const [, session] = await opened();
    vi.mocked(changePassword).mockImplementation(async (_ctx, next) => {
      password = next;
      vi.spyOn(store(), "get").mockRejectedValue(new StoreUnavailable("down"));
      return ok(undefined);
    });
    expect(await changeOwnPassword(contextOf(session), session, input)).toEqual(
      ok({ renewed: null, endedElsewhere: null }),
    );
  });
});
