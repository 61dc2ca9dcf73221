import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startSandbox, type Sandbox } from "@/lib/sandbox";
import { memoryStore, useUpstream } from "@/lib/server/carecloud/testing/environment";
import { testContext } from "@/lib/server/carecloud/testing/fake-upstream";
import { createToken, login } from "@/lib/server/carecloud/tokens";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { closeUpstream } from "@/lib/server/carecloud/upstream";
import { site } from "@/lib/site";
import { DeletionConfig } from "@/lib/site/deletion";
import { askForDeletion, deletionView } from "./ask";

const { current } = vi.hoisted(() => ({ current: { store: {} as unknown } }));

vi.mock("@/lib/server/store", () => ({
  store: () => current.store,
  StoreUnavailable: class StoreUnavailable extends Error {},
}));

/** The store as this needs it: all that the guest token needs, and a little more. */
const storeWithSet = () => {
  const memory = memoryStore();
  return {
    ...memory,
    set: (key: string, value: string) => {
      memory.kept.set(key, value);
      return Promise.resolve();
    },
  };
};

const EVENT: DeletionConfig = { way: "event", eventTypeId: "4e0f0e21bfdca2db63d3f4f82e" };

let sandbox: Sandbox;
let ctx: MemberContext;

beforeAll(async () => {
  sandbox = await startSandbox({});
  useUpstream(sandbox.url);
});
afterAll(async () => {
  await closeUpstream();
  await sandbox.close();
});
beforeEach(async () => {
  current.store = storeWithSet();
  const keys = sandbox.control.addMember({ template: "demo" });
  const anyone = testContext({ locale: "en" });
  const token = await createToken(anyone, { deviceId: keys.customerId, name: "Test" });
  if (!token.ok) throw new Error(token.error.code);
  const input = { type: "email", value: keys.login, password: keys.password } as const;
  const signedIn = await login(anyone, token.data, input);
  expect(signedIn.ok).toBe(true);
  const { customerId } = keys;
  ctx = { ...anyone, token: token.data, customerId, sessionId: "s", closed: {} };
});

const writes = (operation: string) =>
  sandbox.control.requests({ customerId: ctx.customerId, operation }).length;

const fault = (operation: string, kind: "applyThenReset" | "reset", times = 1) =>
  sandbox.control.addFault({ operation, customerId: ctx.customerId, fault: { kind }, times });

describe.each([
  ["task", site().deletion, "POST /tasks", "New"],
  ["event", EVENT, "POST /events", null],
] as const)("asking by %s", (way, config, operation, state) => {
  it("is done once, and told afterwards", async () => {
    expect(await deletionView(ctx, config)).toEqual({ ok: true, data: { way, request: null } });
    const asked = await askForDeletion(ctx, config);
    expect(asked).toMatchObject({ data: { way, request: { phase: "open", state } } });
    expect(await askForDeletion(ctx, config)).toMatchObject({ data: { way } });
    const seen = await deletionView(ctx, config);
    expect(seen).toMatchObject({ data: { way, request: { phase: "open" } } });
    expect(seen.ok && seen.data.way !== "link" && seen.data.request?.askedAt).toMatch(/Z$/);
    expect(writes(operation)).toBe(1);
  });

  it("at the same time in two tabs writes once", async () => {
    await Promise.all([askForDeletion(ctx, config), askForDeletion(ctx, config)]);
    expect(writes(operation)).toBe(1);
  });

  it("is settled by reading where the answer is lost", async () => {
    fault(operation, "applyThenReset");
    expect(await askForDeletion(ctx, config)).toMatchObject({ data: { request: { state } } });
    expect(writes(operation)).toBe(1);
  });

  it("is not repeated while nobody knows whether it arrived", async () => {
    fault(operation, "reset");
    const unknown = { error: { code: "outcome_unknown" } };
    expect(await askForDeletion(ctx, config)).toMatchObject(unknown);
    expect(await askForDeletion(ctx, config)).toMatchObject(unknown);
    expect(writes(operation)).toBe(1);
  });
});

it("remembers an event for itself where the project lets nobody read events", async () => {
  const unreadable = {
    operation: "GET /events",
    customerId: ctx.customerId,
    fault: { kind: "status", status: 403 },
  } as const;
  sandbox.control.addFault(unreadable);
  expect(await deletionView(ctx, EVENT)).toMatchObject({ data: { request: null } });
  await askForDeletion(ctx, EVENT);
  await askForDeletion(ctx, EVENT);
  expect(await deletionView(ctx, EVENT)).toMatchObject({ data: { request: { phase: "open" } } });
  expect(writes("POST /events")).toBe(1);
});

describe("where there is nothing to write", () => {
  const link: DeletionConfig = { way: "link", url: "https://example.com/delete" };

  it("a link is only shown", async () => {
    expect(await deletionView(ctx, link)).toEqual({ ok: true, data: link });
    expect(await askForDeletion(ctx, link)).toMatchObject({ error: { code: "not_offered" } });
  });
});

describe("the setting", () => {
  it.each([
    ["a way nobody knows", { way: "fax" }],
    ["an event without its type", { way: "event" }],
    ["a link that is not https", { way: "link", url: "http://example.com" }],
    ["a link that runs", { way: "link", url: "javascript:alert(1)" }],
    ["a task without its states", { way: "task", taskTypeId: "1", title: "x", firstState: "new" }],
  ])("refuses %s", (_name, config) => expect(DeletionConfig.safeParse(config).success).toBe(false));
});
