import "server-only";
import type { Part } from "@/lib/contracts/parts";
import type { Locale } from "@/lib/i18n/locales";

/** One call to CareCloud as the request's log line shows it. */
export interface UpstreamCall {
  /** Method and path template, e.g. `GET /cards`: never a path with a token in it. */
  operation: string;
  /** Null where no reply came. */
  status: number | null;
  ms: number;
  retries: number;
  /** Answered by the shared cache, or by the same read already in flight. */
  cached?: boolean;
}

/** Asked right before a write goes out, one write after another; where it says no, nothing is sent. */
export type Sending = () => Promise<boolean>;

/** What every operation needs to know of the request it works for. */
export interface CallContext {
  /** Language of names and texts, and the first one in `Accept-Language`. */
  locale: Locale;
  requestId: string;
  /** Ends the wait of this request; never the call itself where others share it. */
  signal?: AbortSignal | undefined;
  /** Of a write that happens once: from now on it may be under way. */
  sending?: Sending | undefined;
  /** Filled by the transport, written into the request's log line. */
  calls: UpstreamCall[];
}

/** The same without the request's signal: what was begun is seen through, whether or not somebody waits. */
export const unhurried = <C extends CallContext>(context: C): C => ({
  ...context,
  signal: undefined,
});

/** A signed-in member: the only source of `customer_id`. */
export interface MemberContext extends CallContext {
  customerId: string;
  token: string;
  /** Of the session it comes from, with what upstream refused it of late (`lib/server/parts`). */
  sessionId: string;
  closed: Partial<Record<Part, number>>;
}

/**
 * Public reads: the guest token and the shared cache; where the project closes them to guests,
 * the member's own token, uncached.
 */
export interface PublicContext extends CallContext {
  member?: MemberContext | undefined;
}
