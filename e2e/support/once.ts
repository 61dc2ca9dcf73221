import { randomUUID } from "node:crypto";
import type { BookingList, SlotWindow, TicketOffer } from "@/lib/contracts/bookings";
import type { Card, CardType } from "@/lib/contracts/cards";
import type { RegistrationForm } from "@/lib/contracts/registration";
import type { ErrorCode } from "@/lib/contracts/result";
import type { RewardCatalogue } from "@/lib/contracts/rewards";
import type { VoucherBook } from "@/lib/contracts/vouchers";
import * as api from "@/lib/api";
import type { Fault, RecordedRequest } from "@/lib/sandbox/types";
import { freeTimes } from "./bookings";
import { enterAs, visit, type Client, type Place } from "./client";
import { control, createMember } from "./upstream";

/** What whoever asked has learnt: that it was done, that it was not, or to ask again. */
export type Learnt = "one" | "none" | "unknown" | ErrorCode;

/** One wish, which may be told as often as one likes. */
export interface Wish {
  /** Tells it again: the very same request. @param address of another instance */
  tell(address?: string): Promise<Learnt>;
  /** The upstream writes it has led to. */
  writes(): Promise<RecordedRequest[]>;
  /** The upstream calls of an operation that it has led to. */
  calls(operation: string): Promise<RecordedRequest[]>;
  /** From now on an upstream operation fails so for whoever has this wish. */
  fault(operation: string, fault: Fault, times?: number): Promise<void>;
}

/** A write that must happen at most once. */
export interface Once {
  name: string;
  /** The upstream write. */
  operation: string;
  /** An upstream call that comes before it, when nothing has been written yet. */
  before: string;
  /** Somebody of its own, ready to ask for it. */
  wish(at: Place): Promise<Wish>;
}

const ASK_AGAIN = /_pending$|^outcome_unknown$/;

/** What a reply says. */
function learntFrom({ status, body }: Awaited<ReturnType<Client["send"]>>): Learnt {
  const { data, error } = body as { data?: { state?: string }; error?: { code: ErrorCode } };
  if (error) return ASK_AGAIN.test(error.code) ? "unknown" : error.code;
  if (status !== 200 || !data) throw new Error(`A reply of ${status} that says nothing`);
  if (data?.state === "none") return "none";
  return data?.state === "pending" ? "unknown" : "one";
}

interface Order {
  method: "POST" | "DELETE";
  path: string;
  body?: object;
}

/** A write of members: who wants it is a fresh one. */
const ofMember = (
  name: string,
  operation: string,
  before: string,
  order: (client: Client) => Promise<Order>,
): Once => ({
  name,
  operation,
  before,
  wish: async (at) => {
    const member = await createMember("demo", at.upstreamOrigin);
    const client = await enterAs(at, member);
    const { method, path, body = {} } = await order(client);
    const key = randomUUID();
    const { customerId } = member;
    const calls = (of: string) => {
      const about = `customerId=${customerId}&operation=${encodeURIComponent(of)}`;
      return control<RecordedRequest[]>("GET", `/requests?${about}`, undefined, at.upstreamOrigin);
    };
    return {
      calls,
      tell: async (address) => learntFrom(await client.send(method, path, { body, key, address })),
      writes: () => calls(operation),
      fault: async (aimed, fault, times) => {
        const target = { operation: aimed, customerId, fault, times };
        await control("POST", "/faults", target, at.upstreamOrigin);
      },
    };
  },
});

const PASSWORD = "Velmi-tajne-1";

/** What is asked for, answered with the first that will do. */
const answersOf = ({ properties, agreements }: RegistrationForm) => ({
  properties: Object.fromEntries(
    properties
      .filter(({ required }) => required)
      .map(({ id, kind, options }) => [id, kind === "boolean" ? true : (options[0]?.id ?? "x")]),
  ),
  agreements: agreements.filter(({ required }) => required).map(({ id }) => id),
});

const registration: Once = {
  name: "register",
  operation: "POST /customers",
  before: "POST /customers/actions/validate-customer-data",
  wish: async (at) => {
    const client = visit(at);
    const contact = `once-${randomUUID()}@example.com`;
    const form = await client.read<RegistrationForm>(api.registration);
    await client.send("POST", api.contactProof, { body: { type: "email", contact } });
    const sent = `/codes?recipient=${encodeURIComponent(contact)}`;
    const [code] = await control<{ code: string }[]>("GET", sent, undefined, at.upstreamOrigin);
    await client.send("POST", api.contactProofVerify, { body: { code: code?.code ?? "" } });
    // A visitor's cookies stay as they are here: an answer that gets lost brings none.
    const visitor = client.frozen();
    const values = { firstName: "Ema", lastName: "Nová" };
    const body = { contact, password: PASSWORD, values, ...answersOf(form) };
    const calls = (of: string) => {
      const about = `/requests?operation=${encodeURIComponent(of)}`;
      return control<RecordedRequest[]>("GET", about, undefined, at.upstreamOrigin);
    };
    return {
      calls,
      tell: async (address) =>
        learntFrom(await visitor.send("POST", api.registration, { body, address })),
      writes: async () =>
        (await calls(registration.operation)).filter((request) =>
          JSON.stringify(request.body ?? null).includes(contact),
        ),
      fault: async (operation, fault, times) => {
        // What is only looked at names nobody.
        const aim = operation === registration.before ? {} : { login: contact };
        await control("POST", "/faults", { operation, ...aim, fault, times }, at.upstreamOrigin);
      },
    };
  },
};

const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The seed has no ${what}`);
  return value;
};

/** Times are taken by others too: every booking has its own. */
let slots = 0;

/** Every write that must happen at most once per wish. */
export const ONCE: readonly Once[] = [
  ofMember(
    "redeem",
    "POST /rewards/{reward_id}/actions/create-voucher",
    "GET /vouchers",
    async (client) => {
      const { items } = await client.read<RewardCatalogue>(api.rewards);
      const reward = items.find(({ pointsCost, redeemable }) => redeemable && pointsCost === 200);
      return { method: "POST", path: api.redeem(found(reward, "reward for 200 points").id) };
    },
  ),
  ofMember(
    "return a voucher",
    "DELETE /vouchers/{voucher_id}",
    "GET /vouchers/{voucher_id}",
    async (client) => {
      const { items } = await client.read<VoucherBook>(api.vouchers);
      const voucher = items.find(({ returnable }) => returnable);
      return { method: "DELETE", path: api.voucher(found(voucher, "voucher to return").id) };
    },
  ),
  ofMember(
    "assign a card",
    "POST /cards/actions/assign-free-card",
    "GET /cards",
    async (client) => {
      const [types, cards] = await Promise.all([
        client.read<CardType[]>(api.cardTypes),
        client.read<Card[]>(api.cards),
      ]);
      const free = types.find(({ id }) => !cards.some(({ typeId }) => typeId === id));
      const body = { number: null, typeId: found(free, "type of card that is not held").id };
      return { method: "POST", path: api.cards, body };
    },
  ),
  ofMember("block a card", "PUT /cards/{card_id}", "GET /cards/{card_id}", async (client) => {
    const [card] = await client.read<Card[]>(api.cards);
    return { method: "POST", path: api.cardBlock(found(card, "card").id) };
  }),
  registration,
  ofMember("book", "POST /bookings", "GET /bookings", async (client) => {
    const [{ tickets }, bookings] = await Promise.all([
      client.read<TicketOffer>(api.bookingTickets),
      client.read<BookingList>(api.bookings),
    ]);
    const ticketId = found(
      tickets.find(({ name }) => name === "Latte art class"),
      "class",
    ).id;
    const window = await client.read<SlotWindow>(api.bookingSlots(ticketId));
    const times = freeTimes(window, bookings);
    slots += 1;
    const { day, slot } = found(times[slots % times.length], "free time");
    const body = { ticketId, slotId: slot.id, day, places: 1 };
    return { method: "POST", path: api.bookings, body };
  }),
];
