import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "@/lib/server/carecloud/context";
import type { VoucherTrace } from "@/lib/server/carecloud/vouchers";
import { StoreUnavailable, type Store } from "@/lib/server/store";
import { LibsqlStore } from "@/lib/server/store/libsql";
import { createIntents } from "@/lib/server/intents/intents";
import { createRedemptions } from "./redemptions";

const ctx: MemberContext = {
  locale: "en",
  requestId: "r",
  calls: [],
  customerId: "customer-1",
  token: "t",
  sessionId: "s",
  closed: {},
};
const REWARD = "coffee";
const START = Date.parse("2026-11-23T12:00:00Z");

type Answer = "works" | "refuses" | "appliesSilently" | "fallsSilent";

/** CareCloud as far as a redemption knows it. */
class FakeUpstream {
  vouchers: VoucherTrace[] = [];
  writes = 0;
  reads = 0;
  points = 500;
  answer: Answer = "works";
  givesNotesBack = true;
  readable = true;
  /** Runs between the arrival of a write and its effect. */
  during: () => Promise<void> = () => Promise.resolve();

  constructor(private readonly now: () => number) {}

  list = (): Promise<Result<VoucherTrace[]>> => {
    this.reads += 1;
    if (!this.readable) {
      return Promise.resolve(fail("upstream_unavailable", { retryable: true }));
    }
    return Promise.resolve(ok([...this.vouchers]));
  };

  create = async (
    _ctx: MemberContext,
    _rewardId: string,
    { note }: { note: string },
  ): Promise<Result<{ voucherId: string }>> => {
    this.writes += 1;
    await this.during();
    if (this.answer === "refuses") return fail("not_enough_points");
    if (this.answer === "fallsSilent") return fail("outcome_unknown");
    const id = `voucher-${this.vouchers.length + 1}`;
    this.add(id, note);
    this.points -= 200;
    return this.answer === "appliesSilently" ? fail("outcome_unknown") : ok({ voucherId: id });
  };

  add(id: string, note: string | null, createdAt = this.now()) {
    this.vouchers.push({
      id,
      note: this.givesNotesBack ? note : null,
      createdAt: new Date(createdAt).toISOString(),
    });
  }
}

let directory: string;
let store: Store;
let clock: number;
let upstream: FakeUpstream;

const start = (parts: { store?: Store } = {}) =>
  createRedemptions({
    intents: createIntents({
      store: () => parts.store ?? store,
      now: () => clock,
      // Waiting moves the clock: no test waits in earnest.
      pause: async (ms) => {
        clock += ms;
        await new Promise((resolve) => setImmediate(resolve));
      },
    }),
    listVouchersOfReward: () => upstream.list(),
    createVoucher: (...call) => upstream.create(...call),
    getPoints: () => Promise.resolve(ok({ available: upstream.points, worth: [] })),
  });

beforeEach(() => {
  clock = START;
  directory = mkdtempSync(join(tmpdir(), "redemption-"));
  store = new LibsqlStore(`file:${join(directory, "store.db")}`, () => clock);
  upstream = new FakeUpstream(() => clock);
});

afterEach(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

const pass = (seconds: number) => {
  clock += seconds * 1000;
};

describe("an intent that upstream answers", () => {
  it("gives the voucher and the new balance", async () => {
    const result = await start().redeem(ctx, REWARD, randomUUID());
    expect(result).toEqual(ok({ state: "settled", voucherId: "voucher-1", balance: 300 }));
  });

  it("sends the intent in the note, and never the same one twice", async () => {
    const intent = randomUUID();
    const { redeem, settle } = start();
    const first = await redeem(ctx, REWARD, intent);
    expect(await redeem(ctx, REWARD, intent)).toEqual(first);
    expect(await settle(ctx, REWARD, intent)).toEqual(first);
    expect(upstream.writes).toBe(1);
    expect(upstream.vouchers[0]?.note).toContain(intent);
  });

  it("is one write for 50 parallel identical requests, on two instances", async () => {
    const intent = randomUUID();
    const [one, other] = [start(), start()];
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        (index % 2 ? one : other).redeem(ctx, REWARD, intent),
      ),
    );
    expect(upstream.writes).toBe(1);
    for (const result of results) {
      expect(result).toEqual(ok({ state: "settled", voucherId: "voucher-1", balance: 300 }));
    }
  });

  it("is another purchase with another intent, once the first is settled", async () => {
    const { redeem } = start();
    await redeem(ctx, REWARD, randomUUID());
    const second = await redeem(ctx, REWARD, randomUUID());
    expect(second).toMatchObject(ok({ state: "settled", voucherId: "voucher-2" }));
  });

  it("keeps members and rewards apart", async () => {
    const intent = randomUUID();
    const { redeem } = start();
    await redeem(ctx, REWARD, intent);
    await redeem(ctx, "cake", intent);
    await redeem({ ...ctx, customerId: "customer-2" }, REWARD, intent);
    expect(upstream.writes).toBe(3);
  });

  it("tells the reason of a refusal and is free to be tried again", async () => {
    const intent = randomUUID();
    const { redeem } = start();
    upstream.answer = "refuses";
    expect(await redeem(ctx, REWARD, intent)).toEqual(fail("not_enough_points"));
    upstream.answer = "works";
    expect(await redeem(ctx, REWARD, randomUUID())).toMatchObject(ok({ state: "settled" }));
  });

  it("spends nothing where the vouchers cannot be read first", async () => {
    upstream.readable = false;
    const result = await start().redeem(ctx, REWARD, randomUUID());
    expect(result).toMatchObject({ ok: false, error: { code: "upstream_unavailable" } });
    expect(upstream.writes).toBe(0);
    upstream.readable = true;
    expect(await start().redeem(ctx, REWARD, randomUUID())).toMatchObject({ ok: true });
  });
});

describe("an intent whose outcome is unknown", () => {
  it.each([true, false])(
    "is settled by the voucher it made (notes come back: %s)",
    async (notes) => {
      upstream.add("voucher-before", "somebody else's", START - 60_000);
      upstream.givesNotesBack = notes;
      upstream.answer = "appliesSilently";
      const intent = randomUUID();
      const { redeem } = start();
      const result = await redeem(ctx, REWARD, intent);
      expect(result).toEqual(ok({ state: "settled", voucherId: "voucher-2", balance: 300 }));
      expect(await redeem(ctx, REWARD, intent)).toEqual(result);
      expect(upstream.writes).toBe(1);
    },
  );

  it("does not take an older voucher, or one with another note, for its own", async () => {
    upstream.answer = "fallsSilent";
    const intent = randomUUID();
    const { redeem, settle } = start();
    expect(await redeem(ctx, REWARD, intent)).toEqual(ok({ state: "pending" }));
    upstream.add("made-long-ago", null, START - 24 * 60 * 60_000);
    upstream.add("from-the-till", "cashier 7");
    expect(await settle(ctx, REWARD, intent)).toEqual(ok({ state: "pending" }));
    pass(31);
    expect(await settle(ctx, REWARD, intent)).toEqual(ok({ state: "none" }));
  });

  it("stays pending while upstream may still be working, then spends nothing and stays closed", async () => {
    upstream.answer = "fallsSilent";
    const intent = randomUUID();
    const { redeem, settle } = start();
    expect(await redeem(ctx, REWARD, intent)).toEqual(ok({ state: "pending" }));
    pass(29);
    expect(await settle(ctx, REWARD, intent)).toEqual(ok({ state: "pending" }));
    expect(await redeem(ctx, REWARD, intent)).toEqual(ok({ state: "pending" }));
    pass(2);
    expect(await settle(ctx, REWARD, intent)).toEqual(ok({ state: "none" }));
    expect(await redeem(ctx, REWARD, intent)).toEqual(ok({ state: "none" }));
    expect(upstream.writes).toBe(1);
    upstream.answer = "works";
    expect(await redeem(ctx, REWARD, randomUUID())).toMatchObject(ok({ state: "settled" }));
  });

  it("is settled late by a voucher that appears late", async () => {
    upstream.answer = "fallsSilent";
    const intent = randomUUID();
    const { redeem, settle } = start();
    await redeem(ctx, REWARD, intent);
    upstream.add("late", `intent:${intent}`);
    pass(10);
    expect(await settle(ctx, REWARD, null)).toMatchObject(
      ok({ state: "settled", voucherId: "late" }),
    );
    expect(await settle(ctx, REWARD, null)).toEqual(ok({ state: "none" }));
    expect(await settle(ctx, REWARD, intent)).toMatchObject(ok({ state: "settled" }));
  });

  it("is never declared void by a read that failed", async () => {
    upstream.answer = "appliesSilently";
    const intent = randomUUID();
    const { redeem, settle } = start();
    upstream.during = () => {
      upstream.readable = false;
      return Promise.resolve();
    };
    expect(await redeem(ctx, REWARD, intent)).toEqual(ok({ state: "pending" }));
    pass(600);
    expect(await settle(ctx, REWARD, intent)).toEqual(ok({ state: "pending" }));
    upstream.readable = true;
    expect(await settle(ctx, REWARD, intent)).toMatchObject(ok({ state: "settled" }));
  });

  it("refuses a second intent meanwhile, even with the request that settles the first", async () => {
    upstream.answer = "fallsSilent";
    const first = randomUUID();
    const { redeem } = start();
    await redeem(ctx, REWARD, first);
    upstream.answer = "works";
    const refused = { ok: false, error: { code: "redemption_pending" } };
    expect(await redeem(ctx, REWARD, randomUUID())).toMatchObject(refused);
    upstream.add("late", `intent:${first}`);
    expect(await redeem(ctx, REWARD, randomUUID())).toMatchObject(refused);
    expect(upstream.writes).toBe(1);
    expect(await redeem(ctx, REWARD, randomUUID())).toMatchObject(ok({ state: "settled" }));
    expect(upstream.writes).toBe(2);
  });
});

describe("a process that dies", () => {
  /** A redemption that never comes back from its write. */
  const dieWriting = (intent: string) => {
    const arrived = new Promise<void>((resolve) => {
      upstream.during = () => {
        resolve();
        return new Promise(() => undefined);
      };
    });
    void start().redeem(ctx, REWARD, intent);
    return arrived;
  };

  it("leaves a claim that is looked into after its lease", async () => {
    const intent = randomUUID();
    await dieWriting(intent);
    const { settle } = start();
    upstream.add("made-anyway", `intent:${intent}`);
    const reads = upstream.reads;
    expect(await settle(ctx, REWARD, intent)).toEqual(ok({ state: "pending" }));
    expect(upstream.reads).toBe(reads);
    pass(26);
    expect(await settle(ctx, REWARD, intent)).toMatchObject(
      ok({ state: "settled", voucherId: "made-anyway" }),
    );
  });

  it("does not block the reward for ever", async () => {
    await dieWriting(randomUUID());
    upstream.during = () => Promise.resolve();
    pass(31);
    const { redeem } = start();
    expect(await redeem(ctx, REWARD, randomUUID())).toMatchObject({ ok: false });
    expect(await redeem(ctx, REWARD, randomUUID())).toMatchObject(ok({ state: "settled" }));
  });

  it("before it wrote anything leaves nothing spent, and a late awakening writes nothing", async () => {
    const intent = randomUUID();
    let wake: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    const slow = createRedemptions({
      intents: createIntents({
        store: () => store,
        now: () => clock,
        pause: () => Promise.resolve(),
      }),
      listVouchersOfReward: async () => {
        reading();
        await asleep;
        return ok([]);
      },
      createVoucher: (...call) => upstream.create(...call),
      getPoints: () => Promise.resolve(ok({ available: 0, worth: [] })),
    });
    let reading: () => void = () => undefined;
    const isReading = new Promise<void>((resolve) => (reading = resolve));
    const sleeper = slow.redeem(ctx, REWARD, intent);
    await isReading;
    pass(26);
    expect(await start().settle(ctx, REWARD, intent)).toEqual(ok({ state: "none" }));
    wake();
    expect(await sleeper).toEqual(ok({ state: "pending" }));
    expect(await start().settle(ctx, REWARD, intent)).toEqual(ok({ state: "none" }));
    expect(upstream.writes).toBe(0);
  });
});

describe("an intent that never arrived", () => {
  it("is closed by asking for it: a request that comes later spends nothing", async () => {
    const intent = randomUUID();
    const { redeem, settle } = start();
    expect(await settle(ctx, REWARD, intent)).toEqual(ok({ state: "none" }));
    expect(await redeem(ctx, REWARD, intent)).toEqual(ok({ state: "none" }));
    expect(upstream.writes).toBe(0);
  });

  it("is pending, not void, while it is being written", async () => {
    const intent = randomUUID();
    const { redeem, settle } = start();
    upstream.during = async () => {
      expect(await settle(ctx, REWARD, intent)).toEqual(ok({ state: "pending" }));
    };
    expect(await redeem(ctx, REWARD, intent)).toMatchObject(ok({ state: "settled" }));
  });
});

describe("a store that fails", () => {
  const failingAfter = (writes: () => number): Store =>
    new Proxy(store, {
      get: (target, name: keyof Store) => {
        const method = target[name].bind(target) as (...call: unknown[]) => unknown;
        return (...call: unknown[]) =>
          writes() > 0 ? Promise.reject(new StoreUnavailable(null)) : method(...call);
      },
    });

  it("after the write does not hide the voucher, nor forget it", async () => {
    const intent = randomUUID();
    const { redeem } = start({ store: failingAfter(() => upstream.writes) });
    const result = await redeem(ctx, REWARD, intent);
    expect(result).toMatchObject(ok({ state: "settled", voucherId: "voucher-1" }));
    pass(26);
    expect(await start().redeem(ctx, REWARD, intent)).toEqual(result);
    expect(upstream.writes).toBe(1);
  });

  it("before the write spends nothing", async () => {
    const { redeem } = start({ store: failingAfter(() => 1) });
    await expect(redeem(ctx, REWARD, randomUUID())).rejects.toBeInstanceOf(StoreUnavailable);
    expect(upstream.writes).toBe(0);
  });

  it("keeps nothing that tells who the member is", async () => {
    const seen: string[] = [];
    const spied = new Proxy(store, {
      get: (target, name: keyof Store) => {
        const method = target[name].bind(target) as (...call: unknown[]) => unknown;
        return (...call: unknown[]) => {
          seen.push(JSON.stringify(call));
          return method(...call);
        };
      },
    });
    await start({ store: spied }).redeem(ctx, REWARD, randomUUID());
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.join()).not.toContain(ctx.customerId);
  });
});
