import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NextRequest } from "next/server";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { fail, ok } from "@/lib/contracts/result";
import { createToken, login } from "@/lib/server/carecloud/tokens";
import { ADDRESS_HEADER } from "@/lib/server/client-address";
import { seal } from "@/lib/server/crypt";
import { closeStore } from "@/lib/server/store";
import { useTestSettings } from "@/lib/server/test-settings";
import { POST } from "./route";

vi.mock("@/lib/server/carecloud/tokens");

const ORIGIN = "https://club.example.com";
const NAME = "__Secure-known-device";
const DAY = 24 * 60 * 60_000;
const folder = mkdtempSync(join(tmpdir(), "known-device-"));
let serial = 0;
let member = "";

function useSettings(further: Record<string, string> = {}): void {
  const url = process.env.TEST_REDIS_URL ?? `file:${folder}/store.db`;
  useTestSettings({ APP_ORIGIN: ORIGIN, SESSION_STORE_URL: url, ...further });
}

beforeEach(() => {
  serial += 1;
  member = `m${serial}-${Date.now()}@example.com`;
  useSettings();
  // All within one window, unless a test moves on.
  vi.useFakeTimers({
    toFake: ["Date"],
    now: Math.floor(Date.now() / 3_600_000) * 3_600_000 + 60_000,
  });
  vi.mocked(createToken).mockImplementation(async () => ok("token"));
  vi.mocked(login).mockImplementation(async (_ctx, _token, { password }) =>
    password === "right" ? ok({ customerId: "customer" }) : fail("invalid_credentials"),
  );
  return () => vi.useRealTimers();
});
afterAll(async () => {
  await closeStore();
  rmSync(folder, { recursive: true, force: true });
});

interface Try {
  account?: string;
  password?: string;
  /** Value of the device's cookie. */
  device?: string | null;
  address: string;
}

async function attempt({ account = member, password = "wrong", device, address }: Try) {
  const request = new NextRequest(`${ORIGIN}/api/session`, {
    method: "POST",
    headers: {
      origin: ORIGIN,
      "x-requested-with": "loyalty-web",
      "content-type": "application/json",
      [ADDRESS_HEADER]: address,
      ...(device && { cookie: `${NAME}=${device}` }),
    },
    body: JSON.stringify({ login: account, password }),
  });
  const response = await POST(request, { params: Promise.resolve({}) });
  const set = response.headers.getSetCookie().find((line) => line.startsWith(`${NAME}=`));
  return { status: response.status, set, device: set?.split(/[=;]/)[1] ?? null };
}

let addresses = 0;
const fresh = () => `198.51.${serial}.${(addresses += 1)}`;

const signIn = async (options: Partial<Try> = {}) => {
  const { device, status, set } = await attempt({
    password: "right",
    address: fresh(),
    ...options,
  });
  expect(status).toBe(200);
  return { device, set };
};

/** Strangers use up what an account may be tried in an hour, from few addresses. */
async function close(account = member): Promise<void> {
  for (let home = 0; home < 13; home += 1) {
    const address = `2001:db8:${serial}:${home}00::1`;
    for (let slip = 0; slip < 8; slip += 1) await attempt({ account, address });
  }
}

describe("an account that strangers have closed", () => {
  test("is open to a browser that signed in before, and to no other", async () => {
    const other = `other-${member}`;
    const { device } = await signIn();
    const { device: othersOwn } = await signIn({ account: other });
    await close();
    const tries = { stranger: null, forged: `${device?.slice(0, -4)}AAAA`, others: othersOwn };
    for (const [who, cookie] of Object.entries(tries)) {
      const { status } = await attempt({ password: "right", device: cookie, address: fresh() });
      expect(status, who).toBe(429);
    }
    const entry = { account: member, device: "x", since: Date.now() / 1000 };
    for (const plain of ["no JSON", JSON.stringify([entry]), JSON.stringify({ knownDevice: 1 })]) {
      const { status } = await attempt({
        password: "right",
        device: seal(plain),
        address: fresh(),
      });
      expect(status, plain).toBe(429);
    }
    await signIn({ device });
  });

  test("is open to each member of a family at one browser, the last four", async () => {
    const family = Array.from({ length: 5 }, (_, at) => `${at}-${member}`);
    let device: string | null = null;
    for (const account of family) ({ device } = await signIn({ account, device }));
    expect(device?.length).toBeLessThan(700);
    for (const [at, account] of family.entries()) {
      if (at > 1) continue;
      await close(account);
      const { status } = await attempt({ account, password: "right", device, address: fresh() });
      expect(status, account).toBe(at === 0 ? 429 : 200);
    }
  });

  test("is closed to a stolen cookie once it was tried ten times, wherever from", async () => {
    const { device } = await signIn();
    await close();
    const statuses: number[] = [];
    for (let slip = 0; slip < 11; slip += 1) {
      statuses.push((await attempt({ device, address: fresh() })).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
  });

  test("is closed to a hundred tries of browsers that somebody made known before", async () => {
    const devices: (string | null)[] = [];
    for (let index = 0; index < 11; index += 1) devices.push((await signIn()).device);
    await close();
    const statuses: number[] = [];
    for (const device of devices) {
      for (let slip = 0; slip < 10; slip += 1) {
        statuses.push((await attempt({ device, address: fresh() })).status);
      }
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(100);
  });

  test("is closed to a browser that was here half a year ago", async () => {
    const { device } = await signIn();
    vi.setSystemTime(Date.now() + 179 * DAY);
    await close();
    await signIn({ device });
    vi.setSystemTime(Date.now() + 2 * DAY);
    await close();
    const { status } = await attempt({ password: "right", device, address: fresh() });
    expect(status).toBe(429);
  });
});

describe("a known browser", () => {
  test("is stopped like any other where it guesses from one address", async () => {
    const { device } = await signIn();
    const address = fresh();
    for (let slip = 0; slip < 8; slip += 1) await attempt({ device, address });
    expect((await attempt({ device, address, password: "right" })).status).toBe(429);
  });

  test("stays known when keys are rotated, until the old one goes", async () => {
    const { device } = await signIn();
    await close();
    useSettings({ SESSION_SECRETS: `${"22".repeat(32)},${"11".repeat(32)}` });
    const renewed = await signIn({ device });
    useSettings({ SESSION_SECRETS: "22".repeat(32) });
    await signIn({ device: renewed.device });
    const { status } = await attempt({ password: "right", device, address: fresh() });
    expect(status).toBe(429);
  });

  test("holds nothing that can be read, and sends it to handlers alone", async () => {
    const { device, set } = await signIn();
    expect(set?.split("; ").slice(1)).toEqual([
      "Max-Age=15552000",
      "Path=/api",
      "SameSite=Lax",
      "Secure",
      "HttpOnly",
    ]);
    const [, body = ""] = device?.split(".") ?? [];
    expect(Buffer.from(body, "base64url").toString("latin1")).not.toMatch(/account|example/);
    expect((await attempt({ device, address: fresh() })).set, "no sign-in").toBeUndefined();
  });
});
