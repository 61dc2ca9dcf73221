import "server-only";
import type { ClosedParts } from "./record";

/** Who is asking. `id` is the hash that keys the record, not what the cookie holds. */
export type Session =
  | { state: "guest" }
  | {
      state: "member";
      id: string;
      customerId: string;
      token: string;
      /** Parts that upstream refused this session of late. */
      closed: ClosedParts;
    }
  | { state: "unavailable" };

export type MemberSession = Extract<Session, { state: "member" }>;
