/** What callers of the sandbox see: options, the control surface, faults, recorded requests. */

export interface SandboxOptions {
  /** 0 (the default) takes any free port. */
  port?: number | undefined;
  host?: string | undefined;
  /** Which authorisation header is accepted; `any` (the default) takes both. */
  scheme?: "bearer" | "basic" | "any" | undefined;
  /** `requests` (default) keeps requests; `exchanges` keeps replies too; `off` keeps nothing. */
  record?: "off" | "requests" | "exchanges" | undefined;
  /** The sandbox's idea of now; seed dates are relative to it. */
  now?: (() => Date) | undefined;
  /** IANA zone of the project, default `Europe/Prague`. */
  timeZone?: string | undefined;
  /** Operations (`GET /rewards`) that an anonymous token may not read: 401, as projects may choose. */
  closedToGuests?: string[] | undefined;
  /** Puts markup and script into every public text as well, not only into `hostile@example.com`'s. */
  hostileTexts?: boolean | undefined;
  /** What every one-time code is, for demos; left out: each its own, see `codes`. */
  oneTimeCode?: string | undefined;
  /** Seconds in `Cache-Control: max-age` of reference data, default 60; 0 sends none. */
  maxAge?: number | undefined;
}

export interface Sandbox {
  /** What goes into CARECLOUD_URL; ends in `/webservice/rest-api`. */
  url: string;
  /** `http://host:port`: pictures and `/_control` live here. */
  origin: string;
  port: number;
  control: SandboxControl;
  close(): Promise<void>;
}

export const TEMPLATES = ["demo", "new", "top", "blocked", "many", "hostile"] as const;
export type TemplateName = (typeof TEMPLATES)[number];

export interface NewMember {
  template: TemplateName;
  /** Voucher notes are stored but never sent back, as some projects do. */
  hideNotes?: boolean | undefined;
  /** Replaces the template's balance. */
  points?: number | undefined;
  /** ISO 639-1, replaces the template's language. */
  language?: string | undefined;
  /** Blocks the whole account: login answers 403. */
  locked?: boolean | undefined;
}

export interface MemberKeys {
  login: string;
  password: string;
  customerId: string;
  phone: string;
  cardNumber: string;
}

export type Fault =
  | { kind: "delay"; ms: number }
  /** Never answers; nothing is applied. */
  | { kind: "hang" }
  /** Answers the head and half of the body, then nothing. */
  | { kind: "hangBody" }
  /** Connection reset before anything is applied. */
  | { kind: "reset" }
  /** The true reply, a few bytes every `ms`. */
  | { kind: "drip"; ms: number }
  /** Nothing is applied; `headers` may hold `location` or `retry-after`. */
  | { kind: "status"; status: number; body?: unknown; headers?: Record<string, string> | undefined }
  | { kind: "brokenJson" }
  /** A proxy's page with status 200; nothing is applied. */
  | { kind: "html" }
  /** Without `fields`: everything but ids, lists and counts is left out. */
  | { kind: "missingFields"; fields?: string[] | undefined }
  /** The same fields are there, and null. */
  | { kind: "nullFields"; fields?: string[] | undefined }
  | { kind: "extraFields" }
  /** A well-formed reply of at least so many bytes; nothing is applied. */
  | { kind: "huge"; bytes: number }
  /** The write happens, the answer never comes. */
  | { kind: "applyThenHang" }
  | { kind: "applyThenReset" };

export interface FaultOrder {
  /** `GET /vouchers/{voucher_id}` (the names in braces do not matter) or `*`. */
  operation: string;
  customerId?: string | undefined;
  /** Aims at sign-ins, registrations and messages with this login value or contact. */
  login?: string | undefined;
  fault: Fault;
  /** How often; for ever when left out. */
  times?: number | undefined;
}

export interface RecordedRequest {
  /** Milliseconds since the epoch, by the machine's clock. */
  at: number;
  method: string;
  /** `GET /vouchers/{voucher_id}`, or the bare method and path where nothing matched. */
  operation: string;
  /** `/vouchers/{voucher_id}`; null where nothing matched. */
  template: string | null;
  /** Path and query below the version; a token id in it is replaced. */
  url: string;
  customerId: string | null;
  /** `bearer`, `basic` or null: never the token. */
  scheme: string | null;
  /** Tells calls with one token from those with another, and gives no token away; null without one. */
  tokenMark: string | null;
  acceptLanguage: string | null;
  headerNames: string[];
  /** Parsed JSON; passwords replaced. */
  body: unknown;
  /** Null while unanswered. */
  status: number | null;
  fault: Fault["kind"] | null;
  /** Only when recording `exchanges`. */
  reply?: unknown;
}

export interface MemberState extends MemberKeys {
  points: number;
  profile: Record<string, unknown>;
  vouchers: {
    voucherId: string;
    code: string;
    rewardId: string;
    note: string | null;
    state: number;
    appliedDate: string | null;
    validFrom: string;
    validTo: string;
    createdAt: string;
  }[];
  cards: { cardId: string; cardNumber: string; state: number }[];
  /** Living tokens that act for the member, for tests that look for leaks. */
  tokens: string[];
}

/** The same surface that `/_control` offers over HTTP. */
export interface SandboxControl {
  /** Clones a template: own e-mail, phone, card numbers and records. */
  addMember(order: NewMember): MemberKeys;
  member(customerId: string): MemberState | null;
  /** Changes a member behind the app's back. */
  changeMember(customerId: string, change: Omit<NewMember, "template">): MemberState | null;
  addFault(order: FaultOrder): { id: string };
  removeFault(id: string): boolean;
  clearFaults(): void;
  requests(filter?: {
    customerId?: string | undefined;
    operation?: string | undefined;
  }): RecordedRequest[];
  clearRequests(): void;
  /** Kills tokens: a member's, or (null) every anonymous one. Gives how many died. */
  killTokens(customerId: string | null): number;
  /** Every living token, for tests that look for leaks. */
  tokens(): string[];
  /** The one-time codes that a recipient was sent, newest first. */
  codes(recipient: string): { code: string }[];
  /** Lets every code of a recipient be too old. */
  expireCodes(recipient: string): void;
}
