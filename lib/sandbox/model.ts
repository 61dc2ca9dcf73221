import type { Clock } from "./clock";
import type { Faults } from "./faults";
import type { Recorder } from "./recorder";
import type { Tokens } from "./tokens";
import type { TemplateName } from "./types";

export const LANGUAGES = ["cs", "en", "sk", "de", "pl", "uk", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];
/** As seeds write it; `wording` says it in the other languages. */
export type Text = Record<"cs" | "en", string>;

/** A record as it goes over the wire. */
export type Wire = Record<string, unknown>;

export interface RewardSeed {
  key: string;
  name: Text;
  subtitle: Text;
  note: Text;
  /** Null: points cannot buy it. */
  cost: number | null;
  group: 0 | 1 | 2 | 4 | 5;
  tags: string[];
  /** Keys of stores, or every store. */
  stores: string[] | "all";
  priority: number;
  hours?: readonly [string, string];
  automated?: boolean;
  /** Days from now: of the offer itself, which the reward's record does not tell. */
  offer?: readonly [number, number];
  /** How long a voucher made from it lasts. */
  voucherDays: number;
  /** Worth at the till, in CZK. */
  value: number;
}

export interface Reward extends RewardSeed {
  id: string;
  code: string;
  storeIds: string[];
}

export interface Catalogue {
  rewards: Map<string, Reward>;
  rewardsByKey: Map<string, Reward>;
  /** Ready for the wire, per language. */
  stores: Record<Language, Map<string, Wire>>;
  tags: Record<Language, Wire[]>;
  cardTypes: Record<Language, Wire[]>;
  statuses: Record<Language, Wire[]>;
  countries: Record<Language, Wire[]>;
  currencies: Record<Language, Wire[]>;
  addressTypes: Record<Language, Wire[]>;
  languages: Wire[];
  /** The reward as upstream sends it; cached, so never change what it gives. */
  rewardWire(id: string, language: Language, withStores: boolean): Wire;
}

export interface Card {
  id: string;
  typeId: string;
  number: string;
  validFrom: string;
  validTo: string | null;
  state: 0 | 1;
  lastChange: string;
}

export interface Voucher {
  id: string;
  code: string;
  rewardId: string;
  validFrom: string;
  validTo: string;
  appliedDate: string | null;
  storeId: string | null;
  note: string | null;
  state: 0 | 1 | 2;
  /** A record kept for history only, such as a returned voucher. */
  service: boolean;
  createdAt: string;
  lastChange: string;
  /** Points it cost, by the lots they came from. */
  paid: { lot: PointLot; amount: number }[];
  /** Texts that replace the reward's. */
  texts?: Partial<Record<"name" | "subtitle" | "note", string>>;
}

/** Points that expire together. */
export interface PointLot {
  amount: number;
  /** `YYYY-MM-DD`; null never. */
  expires: string | null;
}

export interface Member {
  id: string;
  /** What the member was cloned from: decides what seeds give. */
  template: TemplateName;
  password: string;
  hideNotes: boolean;
  /** Everything a PUT replaces. */
  record: Wire;
  /** What only the server writes: state, doi_*, last_change. */
  fixed: Wire;
  cards: Card[];
  lots: PointLot[];
  ledger: { at: string; amount: number }[];
  statusRecords: Wire[];
  addresses: Wire[];
  /** Built at first sight: a member with 1,000 of them costs nothing until asked for. */
  vouchers(): Map<string, Voucher>;
}

export interface World {
  options: {
    scheme: "bearer" | "basic" | "any";
    closedToGuests: string[];
    /** Markup and script in public texts. */
    hostileTexts: boolean;
    /** What every one-time code is; null: each its own. */
    oneTimeCode: string | null;
    /** Seconds; 0 sends no header. */
    maxAge: number;
  };
  clock: Clock;
  /** `http://host:port`, known once listening. */
  origin: string;
  catalogue: Catalogue;
  members: Map<string, Member>;
  tokens: Tokens;
  faults: Faults;
  recorder: Recorder;
}

/** One request on its way through a handler. */
export interface Call {
  world: World;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Wire;
  language: Language;
  token: string;
  /** The member the token acts for; null while anonymous. */
  member: Member | null;
}

export interface Reply {
  status: number;
  body?: Wire;
  bytes?: { type: string; data: Buffer };
  headers?: Record<string, string>;
}

export interface Operation {
  method: "GET" | "POST" | "PUT" | "DELETE";
  template: string;
  /** `none`: no token at all; `token`: anonymous will do; `member`: somebody signed in. */
  access: "none" | "token" | "member";
  /** Reference data: may be kept for a while. */
  reference?: boolean;
  handle(call: Call): Reply;
}

/** The member behind a call to an operation with `access: "member"`. */
export function memberOf(call: Call): Member {
  if (!call.member) throw new Error("An operation for members was reached without one");
  return call.member;
}
