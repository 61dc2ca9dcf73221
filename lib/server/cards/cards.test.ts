import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { NewCard } from "@/lib/contracts/card-changes";
import type { CardAddition } from "@/lib/contracts/cards";
import type { Result } from "@/lib/contracts/result";
import { startSandbox, type Fault, type MemberKeys, type Sandbox } from "@/lib/sandbox";
import { freeCardNumber } from "@/lib/sandbox/seed/free-cards";
import { listCards } from "@/lib/server/carecloud/cards";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { createToken, login } from "@/lib/server/carecloud/tokens";
import { memoryStore, useUpstream } from "@/lib/server/carecloud/testing/environment";
import { testContext } from "@/lib/server/carecloud/testing/fake-upstream";
import { closeUpstream } from "@/lib/server/carecloud/upstream";
import { addCard as addOnce, settleAddition, typeOfNumber } from "./add-card";
import { blockLostCard, settleBlocking } from "./block-card";
import { cardFile } from "./card-file";

const { current } = vi.hoisted(() => ({ current: { store: {} as unknown } }));

vi.mock("@/lib/server/store", () => ({
  store: () => current.store,
  StoreUnavailable: class StoreUnavailable extends Error {},
}));

const ASSIGN = "POST /cards/actions/assign-free-card";
const PUT = "PUT /cards/{card_id}";

let sandbox: Sandbox;
let ctx: MemberContext;
let keys: MemberKeys;
let nth = 0;
/** What the store has. */
let kept: ReadonlyMap<string, string>;

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.data;
};

const signIn = async (template: "new" | "demo" | "blocked") => {
  keys = sandbox.control.addMember({ template });
  const anyone = testContext();
  const token = value(await createToken(anyone, { deviceId: keys.customerId, name: "Test" }));
  const input = { type: "email", value: keys.login, password: keys.password } as const;
  const { customerId } = value(await login(anyone, token, input));
  ctx = { ...anyone, token, customerId, sessionId: "s", closed: {} };
};

const writes = (operation: string) =>
  sandbox.control.requests({ customerId: keys.customerId, operation }).length;

const failOnce = (operation: string, fault: Fault) =>
  sandbox.control.addFault({ operation, customerId: keys.customerId, fault, times: 1 });

/** A wish of its own, each time. */
const addCard = (of: MemberContext, wish: NewCard, intent: string = randomUUID()) =>
  addOnce(of, wish, intent);

const addedId = (result: Result<CardAddition>): string => {
  const outcome = value(result);
  if (outcome.state !== "settled") throw new Error(outcome.state);
  return outcome.id;
};

const SETTLED = { ok: true, data: { state: "settled" } };

const freshNumber = (type: string) => freeCardNumber(type, (nth += 1));

beforeAll(async () => {
  sandbox = await startSandbox();
  useUpstream(sandbox.url);
});
afterAll(async () => {
  await closeUpstream();
  await sandbox.close();
});
beforeEach(async () => {
  const counts = new Map<string, number>();
  const memory = memoryStore();
  kept = memory.kept;
  current.store = {
    ...memory,
    set: (key: string, text: string) => Promise.resolve(void memory.kept.set(key, text)),
    increment: (key: string) => {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return Promise.resolve(counts.get(key));
    },
  };
  await signIn("new");
});

describe("adding a card", () => {
  it("gives the card with the number, its type told by its beginning", async () => {
    const number = freshNumber("ean");
    const id = addedId(await addCard(ctx, { number, typeId: null }));
    expect(value(await listCards(ctx))).toContainEqual(expect.objectContaining({ id, number }));
  });

  it("writes once however often the same is asked at the same time", async () => {
    const number = freshNumber("ean");
    const intent = randomUUID();
    const add = () => addCard({ ...ctx, calls: [] }, { number, typeId: null }, intent);
    const ids = (await Promise.all([add(), add(), add()])).map(addedId);
    expect(new Set(ids).size).toBe(1);
    expect(writes(ASSIGN)).toBe(1);
    expect(await settleAddition(ctx, intent)).toMatchObject({ data: { id: ids[0] } });
  });

  it("changes nothing where the card is there already", async () => {
    const number = freshNumber("ean");
    const id = addedId(await addCard(ctx, { number, typeId: null }));
    expect(addedId(await addCard(ctx, { number, typeId: null }))).toBe(id);
    expect(writes(ASSIGN)).toBe(1);
  });

  it("says that there is one already, without asking upstream to try", async () => {
    const number = freshNumber("club");
    expect(await addCard(ctx, { number, typeId: null })).toMatchObject({
      error: { code: "card_type_taken" },
    });
    expect(writes(ASSIGN)).toBe(0);
  });

  it.each([
    ["somebody's", () => keys.cardNumber.replace(/^100/, "859")],
    ["nobody's and unknown", () => "8591234567890"],
  ])("refuses a number that is %s", async (_what, number) => {
    expect(await addCard(ctx, { number: number(), typeId: null })).toMatchObject({
      error: { code: "card_not_free" },
    });
    expect(writes(ASSIGN)).toBe(0);
  });

  it("asks for the type where the number does not tell", async () => {
    expect(await addCard(ctx, { number: "7777", typeId: null })).toMatchObject({
      error: { code: "invalid_fields", fields: { typeId: "required" } },
    });
  });

  it("finds out by reading what became of a write whose answer is lost", async () => {
    failOnce(ASSIGN, { kind: "applyThenReset" });
    const number = freshNumber("ean");
    const id = addedId(await addCard(ctx, { number, typeId: null }));
    expect(value(await listCards(ctx))).toContainEqual(expect.objectContaining({ id, number }));
    expect(writes(ASSIGN)).toBe(1);
  });

  it("lets nobody write again while a write may still happen", async () => {
    failOnce(ASSIGN, { kind: "reset" });
    const number = freshNumber("ean");
    const intent = randomUUID();
    const pending = { ok: true, data: { state: "pending" } };
    expect(await addCard(ctx, { number, typeId: null }, intent)).toEqual(pending);
    expect(await addCard(ctx, { number, typeId: null }, intent)).toEqual(pending);
    expect(await addCard(ctx, { number, typeId: null })).toMatchObject({
      error: { code: "card_change_pending" },
    });
    expect(writes(ASSIGN)).toBe(1);
  });

  it("ends after too many tries", async () => {
    const guess = () => addCard(ctx, { number: "8590000000000", typeId: null });
    for (let tried = 0; tried < 20; tried += 1) await guess();
    expect(await guess()).toMatchObject({ error: { code: "rate_limited" } });
  });
});

describe("blocking a card", () => {
  it("sends back all of it but its state, and makes room for a new one", async () => {
    const [card] = value(await listCards(ctx));
    expect(await blockLostCard(ctx, card!.id, randomUUID())).toEqual(SETTLED);
    const [put] = sandbox.control.requests({ customerId: keys.customerId, operation: PUT });
    expect(put?.body).toMatchObject({
      card: {
        customer_id: keys.customerId,
        card_type_id: card!.typeId,
        card_number: card!.number,
        secondary_card_number: expect.stringMatching(/^AX/) as string,
        state: 0,
      },
    });
    const id = addedId(await addCard(ctx, { number: null, typeId: card!.typeId }));
    const after = value(await listCards(ctx));
    expect(after.map(({ state }) => state)).toEqual(["active", "blocked"]);
    expect(after[0]?.id).toBe(id);
  });

  it("is done once, whatever is lost and however often it is asked", async () => {
    const [card] = value(await listCards(ctx));
    failOnce(PUT, { kind: "applyThenReset" });
    const intent = randomUUID();
    const block = () => blockLostCard(ctx, card!.id, intent);
    expect(await Promise.all([block(), block()])).toEqual([SETTLED, SETTLED]);
    expect(await settleBlocking(ctx, card!.id, intent)).toEqual(SETTLED);
    expect(await blockLostCard(ctx, card!.id, randomUUID())).toEqual(SETTLED);
    expect(writes(PUT)).toBe(1);
  });

  it("counts its time from the write, not from the look that comes before it", async () => {
    const [card] = value(await listCards(ctx));
    failOnce("GET /cards/{card_id}", { kind: "delay", ms: 80 });
    failOnce(PUT, { kind: "reset" });
    const started = Date.now();
    expect(await blockLostCard(ctx, card!.id, randomUUID())).toMatchObject({
      data: { state: "pending" },
    });
    const [claim] = [...kept].filter(([key]) => key.startsWith("intent:card-block:"));
    const { since } = JSON.parse(claim?.[1] ?? "{}") as { since: number };
    expect(since).toBeGreaterThanOrEqual(started + 75);
  });

  it("is not for another member's card", async () => {
    const [card] = value(await listCards(ctx));
    await signIn("demo");
    expect(await blockLostCard(ctx, card!.id, randomUUID())).toMatchObject({
      error: { code: "not_found" },
    });
    expect(writes(PUT)).toBe(0);
  });
});

describe("a card's file", () => {
  it.each([
    ["png", "image/png", "\x89PNG"],
    ["qr-png", "image/png", "\x89PNG"],
    ["wallet", "application/vnd.apple.pkpass", "PK\x03\x04"],
  ] as const)("%s is sent as what it is", async (kind, type, start) => {
    const [card] = value(await listCards(ctx));
    const response = value(await cardFile(ctx, card!.id, kind));
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("content-disposition")).toMatch(
      /^attachment; filename="card[^"]*"$/,
    );
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 4).toString("latin1")).toBe(start);
  });

  it.each<[string, Fault]>([
    ["somewhere else", { kind: "status", status: 200, body: file("https://elsewhere.example/f") }],
    ["inside", { kind: "status", status: 200, body: file("http://169.254.169.254/latest") }],
    ["no address", { kind: "status", status: 200, body: file("javascript:alert(1)") }],
  ])("whose address is %s is not fetched", async (_what, fault) => {
    const [card] = value(await listCards(ctx));
    failOnce("POST /cards/actions/generate-digital-card-file", fault);
    expect(await cardFile(ctx, card!.id, "png")).toMatchObject({
      error: { code: "upstream_unavailable", retryable: false },
    });
  });

  it("is none where the host answers with something else", async () => {
    const [card] = value(await listCards(ctx));
    sandbox.control.addFault({
      operation: "GET /card-files/{file}",
      fault: { kind: "html" },
      times: 1,
    });
    expect(await cardFile(ctx, card!.id, "png")).toMatchObject({ ok: false });
    sandbox.control.addFault({
      operation: "GET /card-files/{file}",
      fault: {
        kind: "status",
        status: 302,
        headers: { location: `${sandbox.origin}/images/espresso.png` },
      },
      times: 1,
    });
    expect(await cardFile(ctx, card!.id, "png")).toMatchObject({ error: { code: "not_found" } });
  });

  it("of another member's card is not found, and nothing is generated", async () => {
    const [card] = value(await listCards(ctx));
    await signIn("demo");
    expect(await cardFile(ctx, card!.id, "png")).toMatchObject({ error: { code: "not_found" } });
    expect(writes("POST /cards/actions/generate-digital-card-file")).toBe(0);
  });
});

it("finds the type whose beginning fits best, and none where two fit alike", () => {
  const types = ["1", "12", "9", "9"].map((prefix, at) => ({ id: String(at), name: null, prefix }));
  expect(typeOfNumber("1234", types)?.id).toBe("1");
  expect(typeOfNumber("1345", types)?.id).toBe("0");
  expect(typeOfNumber("9", types)).toBeNull();
  expect(typeOfNumber("5", types)).toBeNull();
});

function file(url: string) {
  return { data: { file_url: url } };
}
