import "server-only";
import { z } from "zod";
import { ok, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "./context";
import { readAll, readOne, readSome } from "./reading";
import type { QueryValue, ReadRequest } from "./transport/request";

interface Source {
  path: string;
  query?: Record<string, QueryValue>;
  /** What the list is called in the reply; without it the reply is one record. */
  list?: string;
  /** The list comes whole, and knows no pages. */
  unpaged?: true;
  /** Fields that are not for this file, though upstream sends them. */
  without?: readonly string[];
}

/**
 * What upstream keeps of a member, by where it is read. A path with a customer in it is the member's.
 * Where one of our reads asks for the same in the same words, both are one call.
 */
const SOURCES = {
  customer: { path: "/customers/{customer_id}" },
  addresses: { path: "/customers/{customer_id}/addresses", list: "addresses" },
  statusRecords: { path: "/customers/{customer_id}/status-records", list: "status_records" },
  cards: { path: "/cards", list: "cards" },
  vouchers: {
    path: "/vouchers",
    list: "vouchers",
    query: { sort_field: "voucher_id", sort_direction: "ASC" },
  },
  points: { path: "/wallet/actions/points-overview" },
  pointsExpiration: { path: "/wallet/actions/points-expiration-overview" },
  pointHistory: {
    path: "/point-history",
    list: "point_history",
    query: { sort_field: "point_history_record_time", sort_direction: "ASC" },
  },
  credits: { path: "/wallet/actions/credits-overview" },
  creditHistory: {
    path: "/credit-history",
    list: "credit_history",
    query: { sort_field: "credit_history_record_time", sort_direction: "ASC" },
  },
  purchases: {
    path: "/customers/{customer_id}/purchases",
    list: "purchases",
    query: { sort_field: "purchase_id", sort_direction: "ASC" },
  },
  stampCards: { path: "/stamper-cards", list: "stamper_cards" },
  messages: {
    path: "/messages",
    list: "messages",
    query: { sort_field: "message_id", sort_direction: "ASC" },
    // What a message was filled in with: one-time codes and links to sign in are there too.
    without: ["message_data"],
  },
  referrals: { path: "/customers/{customer_id}/referrals", list: "referrals" },
  relations: {
    path: "/customers/{customer_id}/related-customers",
    list: "related_customers",
    // Upstream's key to somebody else.
    without: ["related_customer_id"],
  },
  interestRecords: {
    path: "/customers/{customer_id}/interest-records",
    list: "interest_records",
    unpaged: true,
  },
  propertyRecords: {
    path: "/customers/{customer_id}/property-records",
    list: "property_records",
  },
  bookings: {
    path: "/bookings",
    list: "bookings",
    query: { add_booking_items: "full", sort_field: "booking_id", sort_direction: "ASC" },
  },
} as const satisfies Record<string, Source>;

export type OwnRecords = keyof typeof SOURCES;

/** Whatever they are called, these are no data of the member's. */
const SECRET = /password|token|secret|authori[sz]ation/i;

const withoutSecrets = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, it]) =>
      SECRET.test(key) ? [] : [[key, withoutSecrets(it)]],
    ),
  );
};

/** Records that name somebody else as their customer are not the member's, whoever sent them. */
const isOwn = (record: Record<string, unknown>, customerId: string): boolean =>
  record["customer_id"] == null || record["customer_id"] === customerId;

const RawRecord = z.record(z.string(), z.unknown());

const readWhole = async (ctx: MemberContext, request: ReadRequest, list: string) => {
  const read = await readSome(ctx, request, list, RawRecord);
  return read.ok ? { ...read, value: read.value.items } : read;
};

/**
 * The member's own records just as upstream sends them, passwords and tokens left out, and what
 * is somebody else's. The reads of
 * `SOURCES`: lists with all their pages.
 */
export const readOwnRecords = async (
  ctx: MemberContext,
  name: OwnRecords,
): Promise<Result<unknown>> => {
  const { path, query, list, unpaged, without = [] }: Source = SOURCES[name];
  const inPath = path.includes("{customer_id}");
  const request: ReadRequest = {
    path,
    token: ctx.token,
    query: { ...(!inPath && { customer_id: ctx.customerId }), ...query },
    ...(inPath && { params: { customer_id: ctx.customerId } }),
  };
  if (list === undefined) {
    const read = await readOne(ctx, request, RawRecord);
    return read.ok ? ok(withoutSecrets(read.value)) : read;
  }
  const read = await (unpaged
    ? readWhole(ctx, request, list)
    : readAll(ctx, request, list, RawRecord));
  if (!read.ok) return read;
  const own = read.value.filter((record) => isOwn(record, ctx.customerId));
  const given = own.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !without.includes(key))),
  );
  return ok(given.map(withoutSecrets));
};
