import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Booking, NewBooking } from "@/lib/contracts/bookings";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { BookingTrace } from "@/lib/server/carecloud/bookings";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { createIntents } from "@/lib/server/intents/intents";
import { LibsqlStore } from "@/lib/server/store/libsql";
import { createBook, createSettleBooking, type BookParts } from "./book";

const ctx: MemberContext = {
  locale: "en",
  requestId: "r",
  calls: [],
  customerId: "customer-1",
  token: "t",
  sessionId: "s",
  closed: {},
};
const START = Date.parse("2026-11-23T12:00:00Z");
const order: NewBooking = {
  ticketId: "ticket",
  slotId: "slot",
  day: "2026-11-27",
  places: 2,
  note: "",
  replaces: null,
};
const [ONE, TWO] = ["3f0c1a52-8d5e-4d5f-9a0e-0d1c2b3a4f5e", "3f0c1a52-8d5e-4d5f-9a0e-0d1c2b3a4f5f"];

/** CareCloud as far as booking knows it. */
class FakeUpstream {
  bookings: (BookingTrace & { slotId: string; cancelled: boolean })[] = [];
  writes = 0;
  free: number | null = 4;
  answer: "works" | "appliesSilently" | "fallsSilent" | Result<never> = "works";
  cancels: Result<void> = ok(undefined);
  movable = true;
  now = START;
  /** Runs while the times are read, before anything is written. */
  reading: () => Promise<unknown> = () => Promise.resolve();
  /** Runs between a look at the bookings and its answer. */
  looking: () => Promise<unknown> = () => Promise.resolve();

  add(id: string, slotId: string, intent: string | null) {
    const createdAt = new Date(this.now).toISOString();
    this.bookings.push({ id, slotId, intent, createdAt, cancelled: false });
  }

  parts = (store: LibsqlStore): BookParts => ({
    intents: createIntents({
      store: () => store,
      now: () => this.now,
      pause: (ms) => {
        this.now += ms;
        return new Promise((resolve) => setImmediate(resolve));
      },
    }),
    listBookingsOfSlot: async (_ctx, slotId) => {
      const found = this.bookings.filter((it) => it.slotId === slotId && !it.cancelled);
      await this.looking();
      return ok(found);
    },
    findFreeSlot: async () => {
      await this.reading();
      return this.free === 0
        ? fail("slot_taken")
        : ok({ id: "slot", start: "", end: null, free: this.free, total: 8 });
    },
    getBooking: (_ctx, id) => {
      const cancelled = this.bookings.find((it) => it.id === id)?.cancelled ?? false;
      const items = [{ ticketId: "ticket" }];
      return Promise.resolve(ok({ movable: this.movable, items, cancelled } as unknown as Booking));
    },
    cancelBooking: (_ctx, id) => {
      const found = this.bookings.find((it) => it.id === id);
      if (this.cancels.ok && found) found.cancelled = true;
      return Promise.resolve(this.cancels);
    },
    createBooking: async ({ sending }, slotId, { intent }) => {
      // As the transport does before every write.
      if (sending && !(await sending())) return fail("upstream_unavailable", { retryable: true });
      this.writes += 1;
      await new Promise((resolve) => setImmediate(resolve));
      if (typeof this.answer === "object") return this.answer;
      if (this.answer === "fallsSilent") return fail("outcome_unknown");
      const bookingId = `booking-${this.writes}`;
      this.add(bookingId, slotId, intent);
      return this.answer === "works" ? ok({ bookingId }) : fail("outcome_unknown");
    },
  });
}

let folder: string;
let store: LibsqlStore;
let upstream: FakeUpstream;
let book: ReturnType<typeof createBook>;
let settle: ReturnType<typeof createSettleBooking>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "book-"));
  upstream = new FakeUpstream();
  store = new LibsqlStore(`file:${join(folder, "store.db")}`, () => upstream.now);
  book = createBook(upstream.parts(store));
  settle = createSettleBooking(upstream.parts(store));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const settled = (bookingId: string, replaced: boolean | null = null) =>
  ok({ state: "settled", bookingId, replaced });

describe("a wish to book", () => {
  it("is written once, however often it is sent", async () => {
    const twice = await Promise.all([book(ctx, ONE, order), book(ctx, ONE, order)]);
    expect(twice).toEqual([settled("booking-1"), settled("booking-1")]);
    expect(await book(ctx, ONE, order)).toEqual(settled("booking-1"));
    expect(upstream.writes).toBe(1);
  });

  it("for a time that is booked already writes nothing", async () => {
    await book(ctx, ONE, order);
    expect(await book(ctx, TWO, order)).toMatchObject({ error: { code: "already_booked" } });
    expect(upstream.writes).toBe(1);
  });

  it("whose answer is lost is settled by reading", async () => {
    upstream.answer = "appliesSilently";
    expect(await book(ctx, ONE, order)).toEqual(settled("booking-1"));
    expect(upstream.writes).toBe(1);
  });

  it("whose answer is lost where upstream keeps no data is settled by its time", async () => {
    upstream.answer = "appliesSilently";
    const parts = upstream.parts(store);
    const silent: BookParts = {
      ...parts,
      listBookingsOfSlot: async (...args) => {
        const read = await parts.listBookingsOfSlot(...args);
        return read.ok ? ok(read.data.map((it) => ({ ...it, intent: null }))) : read;
      },
    };
    expect(await createBook(silent)(ctx, ONE, order)).toEqual(settled("booking-1"));
  });

  it("that never arrived stays open until nobody can doubt it, and is then none", async () => {
    upstream.answer = "fallsSilent";
    expect(await book(ctx, ONE, order)).toEqual(ok({ state: "pending" }));
    expect(await book(ctx, TWO, order)).toMatchObject({ error: { code: "booking_pending" } });
    upstream.now += 31_000;
    expect(await book(ctx, ONE, order)).toEqual(ok({ state: "none" }));
    expect(upstream.writes).toBe(1);
  });

  it("whose times were long in coming stays open as long, counted from the write", async () => {
    upstream.reading = () => Promise.resolve((upstream.now += 20_000));
    upstream.answer = "fallsSilent";
    expect(await book(ctx, ONE, order)).toEqual(ok({ state: "pending" }));
    upstream.now += 29_000;
    expect(await settle(ctx, ONE, order)).toEqual(ok({ state: "pending" }));
    upstream.now += 2_000;
    expect(await settle(ctx, ONE, order)).toEqual(ok({ state: "none" }));
  });

  it("that was told to be none while the times were read writes nothing", async () => {
    upstream.reading = async () => {
      upstream.now += 31_000;
      expect(await settle(ctx, ONE, order)).toEqual(ok({ state: "none" }));
    };
    expect(await book(ctx, ONE, order)).toEqual(ok({ state: "pending" }));
    expect(await settle(ctx, ONE, order)).toEqual(ok({ state: "none" }));
    expect(upstream.writes).toBe(0);
  });

  it("that goes out while somebody looks for it is not told to be none", async () => {
    let asked: ReturnType<typeof settle> | undefined;
    upstream.reading = async () => {
      upstream.now += 31_000;
      const looked = new Promise<void>((resolve) => {
        upstream.looking = async () => {
          resolve();
          while (upstream.writes === 0) await new Promise((next) => setImmediate(next));
        };
      });
      asked = settle(ctx, ONE, order);
      await looked;
    };
    expect(await book(ctx, ONE, order)).toEqual(settled("booking-1"));
    expect(await asked).toEqual(ok({ state: "pending" }));
    expect(await settle(ctx, ONE, order)).toEqual(settled("booking-1"));
  });

  it.each([
    ["nothing is free", 0],
    ["too little is free", 1],
  ])("writes nothing where %s", async (_name, free) => {
    upstream.free = free;
    expect(await book(ctx, ONE, order)).toMatchObject({ error: { code: "slot_taken" } });
    expect(upstream.writes).toBe(0);
    upstream.free = null;
    expect(await book(ctx, ONE, order)).toEqual(settled("booking-1"));
  });

  it("may be tried again after a refusal", async () => {
    upstream.answer = fail("slot_taken");
    expect(await book(ctx, ONE, order)).toMatchObject({ error: { code: "slot_taken" } });
    upstream.answer = "works";
    expect(await book(ctx, ONE, order)).toEqual(settled("booking-2"));
  });
});

describe("a booking that takes another's place", () => {
  const move = { ...order, replaces: "old" };

  beforeEach(() => upstream.add("old", "other-slot", null));

  const isCancelled = () => upstream.bookings.find(({ id }) => id === "old")?.cancelled;

  it("lets the old one go when the new one stands, and not before", async () => {
    upstream.answer = fail("slot_taken");
    expect(await book(ctx, ONE, move)).toMatchObject({ error: { code: "slot_taken" } });
    expect(isCancelled()).toBe(false);
    upstream.answer = "works";
    expect(await book(ctx, ONE, move)).toEqual(settled("booking-2", true));
    expect(isCancelled()).toBe(true);
  });

  it("says so where the old one could not be cancelled, and does it when asked again", async () => {
    upstream.cancels = fail("outcome_unknown");
    expect(await book(ctx, ONE, move)).toEqual(settled("booking-1", false));
    upstream.cancels = ok(undefined);
    expect(await book(ctx, ONE, move)).toEqual(settled("booking-1", true));
    expect(upstream.writes).toBe(1);
  });

  it("is not made where the old one can no longer be moved", async () => {
    upstream.movable = false;
    expect(await book(ctx, ONE, move)).toMatchObject({ error: { code: "booking_over" } });
    expect(upstream.writes).toBe(0);
  });
});

describe("asked about afterwards, as a page does that was loaded anew", () => {
  it("tells the booking, and whether the one before it is gone", async () => {
    upstream.add("old", "other-slot", null);
    upstream.cancels = fail("outcome_unknown");
    await book(ctx, ONE, { ...order, replaces: "old" });
    const about = { slotId: "slot", replaces: "old" };
    expect(await settle(ctx, ONE, about)).toEqual(settled("booking-1", false));
    upstream.cancels = ok(undefined);
    await book(ctx, ONE, { ...order, replaces: "old" });
    expect(await settle(ctx, ONE, about)).toEqual(settled("booking-1", true));
    expect(upstream.writes).toBe(1);
  });

  it("one that never came is none, and writes nothing when it comes late", async () => {
    expect(await settle(ctx, ONE, order)).toEqual(ok({ state: "none" }));
    expect(await book(ctx, ONE, order)).toEqual(ok({ state: "none" }));
    expect(upstream.writes).toBe(0);
  });

  it("is nobody else's", async () => {
    await book(ctx, ONE, order);
    const other = { ...ctx, customerId: "customer-2" };
    expect(await settle(other, ONE, order)).toEqual(ok({ state: "none" }));
  });
});
