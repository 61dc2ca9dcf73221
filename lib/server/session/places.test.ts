import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fail, ok } from "@/lib/contracts/result";
import { createToken, logout } from "@/lib/server/carecloud/tokens";
import { hashId } from "@/lib/server/crypt";
import { closeStore, store, StoreUnavailable } from "@/lib/server/store";
import { useTestSettings } from "@/lib/server/test-settings";
import { addPlace, MOST_PLACES, placesOf } from "./index-of-places";
import { openSession, type Raise } from "./open-session";
import { endPlace, endPlaces, listPlaces } from "./places";
import { endSession, readSession } from "./read";
import { ABSOLUTE_SECONDS, recordKey } from "./record";
import { renewSession } from "./renew";
import { workRevocations } from "./revocations";
import { signOut } from "./sign-out";
import type { MemberSession, Session } from "./types";

vi.mock("@/lib/server/carecloud/tokens");

const GUEST: Session = { state: "guest" };
const PHONE = { browser: "Chrome", system: "Android" } as const;
const LAPTOP = { browser: "Firefox", system: "Linux" } as const;
const context = () => ({ locale: "cs" as const, requestId: "r", calls: [] });
const folder = mkdtempSync(join(tmpdir(), "places-"));
let serial = 0;
let customer = "";

const asMember: Raise = async () => ok({ customerId: customer });

beforeEach(() => {
  serial += 1;
  customer = `customer-${serial}-${Date.now()}`;
  const url = process.env.TEST_REDIS_URL ?? `file:${folder}/${serial}.db`;
  useTestSettings({ SESSION_STORE_URL: url });
  let tokens = 0;
  vi.mocked(createToken).mockImplementation(async () => ok(`token-${serial}-${(tokens += 1)}`));
  vi.mocked(logout).mockImplementation(async () => ok(undefined));
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.clearAllMocks();
  await closeStore();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function opened(place: typeof PHONE | typeof LAPTOP = PHONE): Promise<string> {
  const result = await openSession(context(), { previous: GUEST, place }, asMember);
  if (!result.ok) throw new Error(result.error.code);
  return result.data;
}

async function member(id: string): Promise<MemberSession> {
  const session = await readSession(id);
  if (session.state !== "member") throw new Error(`${session.state}, not a member`);
  return session;
}

const stateOf = async (id: string) => (await readSession(id)).state;
const tokensKilled = () => vi.mocked(logout).mock.calls.map(([, token]) => token);

describe("opening a session", () => {
  test("hands on why it was refused, and leaves nothing behind", async () => {
    const opener = { previous: GUEST, place: PHONE };
    const refused = await openSession(context(), opener, async () => fail("invalid_fields"));
    expect(refused).toEqual(fail("invalid_fields"));
    expect(await placesOf(customer)).toEqual([]);
    expect(await workRevocations(Date.now() + 3_600_000)).toBe(0);
  });

  test.each(["outcome_unknown", "internal"] as const)(
    "kills a token that may have been raised after all (%s)",
    async (code) => {
      const opener = { previous: GUEST, place: PHONE };
      expect(await openSession(context(), opener, async () => fail(code))).toEqual(fail(code));
      expect(await workRevocations(Date.now() + 3_600_000)).toBe(1);
      expect(tokensKilled()).toEqual([`token-${serial}-1`]);
    },
  );

  test("fails whole where the session cannot be listed", async () => {
    vi.spyOn(store(), "setIfAbsent").mockRejectedValue(new StoreUnavailable("down"));
    const set = vi.spyOn(store(), "set");
    await expect(opened()).rejects.toThrow(StoreUnavailable);
    expect(await store().get(String(set.mock.calls[0]?.[0]))).toBeNull();
    expect(tokensKilled()).toEqual([`token-${serial}-1`]);
  });

  test("names nobody in the list's key and keeps no id that opens anything", async () => {
    const written = vi.spyOn(store(), "setIfAbsent");
    const id = await opened();
    const list = JSON.stringify(written.mock.calls);
    expect(list).not.toContain(customer);
    expect(list).not.toContain(id);
  });
});

describe("signed-in places", () => {
  test("are told by browser and system, this one first", async () => {
    const phone = await opened(PHONE);
    const laptop = await opened(LAPTOP);
    const places = await listPlaces(await member(phone));
    expect(places).toEqual([
      expect.objectContaining({ id: hashId(phone), current: true, ...PHONE }),
      expect.objectContaining({ id: hashId(laptop), current: false, ...LAPTOP }),
    ]);
    expect(places[0]?.signedInAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/);
  });

  test("all stand in the list when many sign in at once", async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => opened()));
    expect(await listPlaces(await member(ids[0] ?? ""))).toHaveLength(8);
  });

  test("leave the list by signing out, by upstream's end, and in time", async () => {
    const [one, two, three] = [await opened(), await opened(), await opened()];
    await signOut(context(), hashId(two));
    expect(await placesOf(customer)).toHaveLength(2);
    await endSession(hashId(three));
    expect(await listPlaces(await member(one))).toHaveLength(1);
    expect(await placesOf(customer)).toHaveLength(1);
    await addPlace(customer, { id: "later", createdAt: Date.now() + ABSOLUTE_SECONDS * 1000 + 1 });
    expect((await placesOf(customer)).map(({ id }) => id)).toEqual(["later"]);
  });

  test("are so many at most: the oldest one ends", async () => {
    const oldest = await opened();
    for (let index = 1; index < MOST_PLACES; index += 1) {
      await addPlace(customer, { id: `filler-${index}`, createdAt: Date.now() });
    }
    await opened();
    expect(await placesOf(customer)).toHaveLength(MOST_PLACES);
    expect(await stateOf(oldest)).toBe("guest");
  });

  test("end one by one, upstream too", async () => {
    const [here, there] = [await opened(), await opened()];
    expect(await endPlace(context(), await member(here), hashId(there))).toEqual(ok(undefined));
    expect([await stateOf(here), await stateOf(there)]).toEqual(["member", "guest"]);
    expect(tokensKilled()).toEqual([`token-${serial}-2`]);
    expect(await endPlace(context(), await member(here), hashId(there))).toEqual(fail("not_found"));
  });

  test("of somebody else do not exist", async () => {
    const own = await member(await opened());
    customer = `${customer}-other`;
    const theirs = await opened();
    expect(await endPlace(context(), own, hashId(theirs))).toEqual(fail("not_found"));
    expect(await stateOf(theirs)).toBe("member");
    expect(await listPlaces(own)).toHaveLength(1);
  });

  test("all end at once: everywhere else, or here too", async () => {
    const ids = [await opened(), await opened(), await opened()];
    const here = ids[0] ?? "";
    expect(await endPlaces(context(), await member(here), { here: false })).toBe(2);
    expect(await Promise.all(ids.map(stateOf))).toEqual(["member", "guest", "guest"]);
    expect(await endPlaces(context(), await member(here), { here: true })).toBe(1);
    expect(await stateOf(here)).toBe("guest");
    expect(tokensKilled()).toHaveLength(3);
  });

  test("have ended here even while upstream is down", async () => {
    const [here, there] = [await opened(), await opened()];
    vi.mocked(logout).mockImplementation(async () => fail("upstream_unavailable"));
    expect(await endPlaces(context(), await member(here), { here: false })).toBe(1);
    expect(await stateOf(there)).toBe("guest");
    vi.mocked(logout).mockImplementation(async () => ok(undefined));
    expect(await workRevocations(Date.now() + 3_600_000)).toBe(1);
  });
});

describe("a new id", () => {
  test("opens the same session, and the old one nothing", async () => {
    const before = await opened(LAPTOP);
    const session = await member(before);
    const renewed = await renewSession(session);
    if (!renewed.ok) throw new Error(renewed.error.code);
    expect(await stateOf(before)).toBe("guest");
    expect(await member(renewed.data)).toEqual({ ...session, id: hashId(renewed.data) });
    expect(await listPlaces(await member(renewed.data))).toEqual([
      expect.objectContaining({ current: true, ...LAPTOP }),
    ]);
    expect(logout).not.toHaveBeenCalled();
  });

  test("is not had of a session that was signed out meanwhile", async () => {
    const session = await member(await opened());
    const set = store().set.bind(store());
    vi.spyOn(store(), "set").mockImplementationOnce(async (...written) => {
      await signOut(context(), session.id);
      await set(...written);
    });
    expect(await renewSession(session)).toEqual(fail("session_ended"));
    expect(await placesOf(customer)).toEqual([]);
    expect(await store().get(recordKey(session.id))).toBeNull();
  });
});
