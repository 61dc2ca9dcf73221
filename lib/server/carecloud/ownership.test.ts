import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { cancelBooking, changeBookingNote, getBooking } from "./bookings";
import { blockCard } from "./card-changes";
import { getCard } from "./cards";
import type { MemberContext } from "./context";
import { getMessage } from "./messages";
import { getReceipt } from "./purchases";
import { memoryStore, testMember, useUpstream } from "./testing/environment";
import { startFakeUpstream, type FakeUpstream } from "./testing/fake-upstream";
import { closeUpstream } from "./upstream";
import { getVoucher, returnVoucher } from "./vouchers";

vi.mock("@/lib/server/store", () => ({
  store: () => memoryStore(),
  StoreUnavailable: class StoreUnavailable extends Error {},
}));

const ID = "record-of-somebody";

/** All that any of the records needs to be one. */
const record = (owner: string) => ({
  customer_id: owner,
  card_id: ID,
  card_number: "1",
  card_type_id: "t",
  voucher_id: ID,
  message_id: ID,
  booking_id: ID,
  purchase_id: ID,
  send_time: "2026-11-20 10:00:00",
  total_price: 10,
  state: 1,
});

let fake: FakeUpstream;

beforeEach(async () => {
  fake = await startFakeUpstream(({ json }) => json(404, {}));
  useUpstream(fake.url);
});
afterEach(async () => {
  await closeUpstream();
  await fake.close();
});

/** An upstream that gives every record to everybody, as a mistake in its settings could. */
const careless = (owner: string) => {
  fake.answer = ({ seen, json }) => {
    const [path = ""] = seen.path.split("?");
    if (path === "/tokens") return json(201, { data: { token_id: "guest" } });
    if (path.includes(ID)) return json(200, { data: record(owner) });
    return json(200, { data: { [path.split("/").at(-1) ?? ""]: [], total_items: 0 } });
  };
};

type Operation = (ctx: MemberContext) => Promise<{ ok: boolean }>;

const reads: [name: string, Operation][] = [
  ["a card", (ctx) => getCard(ctx, ID)],
  ["a voucher", (ctx) => getVoucher(ctx, ID)],
  ["a message", (ctx) => getMessage(ctx, ID)],
  ["a booking", (ctx) => getBooking(ctx, ID)],
  ["a receipt", (ctx) => getReceipt(ctx, ID)],
];

const writes: [name: string, Operation][] = [
  ["a card is not blocked", (ctx) => blockCard(ctx, ID)],
  ["a voucher is not returned", (ctx) => returnVoucher(ctx, ID)],
  ["a booking is not changed", (ctx) => changeBookingNote(ctx, ID, "mine now")],
  ["a booking is not cancelled", (ctx) => cancelBooking(ctx, ID, null)],
];

it.each(reads)(
  "%s of another member is not found, whatever upstream gives",
  async (_name, read) => {
    careless("me");
    expect(await read(testMember()), "one's own").toMatchObject({ ok: true });
    careless("somebody else");
    expect(await read(testMember())).toMatchObject({ ok: false, error: { code: "not_found" } });
  },
);

it.each(writes)("of another member %s, whatever upstream gives", async (_name, write) => {
  careless("somebody else");
  expect(await write(testMember())).toMatchObject({ ok: false, error: { code: "not_found" } });
  const written = fake.seen.filter(({ method, path }) => method !== "GET" && path !== "/tokens");
  expect(written).toEqual([]);
});
