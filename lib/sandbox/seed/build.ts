import type { Clock } from "../clock";
import { codeOf, idOf, withCheckDigit, withLuhnDigit } from "../ids";
import type { Card, Catalogue, Member, PointLot, Voucher, Wire } from "../model";
import { STATUSES } from "./texts";

/** What makes one member of a template different from the next. */
export interface Identity {
  id: string;
  email: string;
  phone: string;
  serial: number;
}

export interface Ground {
  clock: Clock;
  catalogue: Catalogue;
}

/** How a template's member looks; everything left out is empty. */
export interface Draft {
  personal: Wire;
  cards: Card[];
  lots?: PointLot[];
  ledger?: Member["ledger"];
  statusRecords?: Wire[];
  addresses?: Wire[];
  vouchers?: (member: Member) => Voucher[];
}

export function cardNumber(type: string, serial: number): string {
  const padded = String(serial).padStart(9, "0");
  switch (type) {
    case "club":
      return withLuhnDigit(`100${padded}`);
    case "ean":
      return withCheckDigit(`859${padded}`);
    default:
      return `${{ qr: "QR", aztec: "AZ", pdf417: "PF", datamatrix: "DM" }[type] ?? ""}${padded}`;
  }
}

export function card(
  { clock }: Ground,
  who: Identity,
  type: string,
  changes: Partial<Card> = {},
): Card {
  return {
    id: idOf(`card ${who.id}`, `${type} ${changes.number ?? ""} ${changes.validFrom ?? ""}`),
    typeId: idOf("card-type", type),
    number: cardNumber(type, who.serial),
    validFrom: clock.inDays(-400, "10:00:00"),
    validTo: null,
    state: 1,
    lastChange: clock.inDays(-400, "10:00:00"),
    ...changes,
  };
}

interface VoucherDraft {
  reward: string;
  /** Days from now. */
  from: number;
  to: number;
  usedAt?: number;
  store?: string;
  texts?: Voucher["texts"];
  code?: string;
  note?: string;
}

/** A voucher of the past, present or future; bought with points where its reward has a price. */
export function voucher(
  { clock, catalogue }: Ground,
  member: Member,
  index: number,
  draft: VoucherDraft,
): Voucher {
  const reward = catalogue.rewardsByKey.get(draft.reward);
  if (!reward) throw new Error(`There is no reward ${draft.reward}`);
  const id = idOf(`voucher ${member.id}`, String(index));
  const createdAt = clock.inDays(Math.min(draft.from, -1), "12:30:00");
  const used = draft.usedAt !== undefined;
  const appliedDate = used ? clock.inDays(draft.usedAt ?? 0, "15:42:10") : null;
  const lot = member.lots.at(-1);
  return {
    id,
    code: draft.code ?? codeOf(id),
    rewardId: reward.id,
    validFrom: clock.inDays(draft.from, "00:00:00"),
    validTo: clock.inDays(draft.to, "23:59:59"),
    appliedDate,
    storeId: used ? idOf("store", draft.store ?? "brno-svobody") : null,
    note: draft.note ?? null,
    state: 1,
    service: false,
    createdAt,
    lastChange: appliedDate ?? createdAt,
    paid: reward.cost !== null && lot ? [{ lot, amount: reward.cost }] : [],
    ...(draft.texts && { texts: draft.texts }),
  };
}

/** A record of a tier that is valid from so many days ago for a year. */
export function tier(
  { clock }: Ground,
  who: Identity,
  key: string,
  since: number,
  conditions: { keep?: number; keepPoints?: number; next?: number; nextPoints?: number },
): Wire {
  const at = STATUSES.findIndex((it) => it.key === key);
  const next = STATUSES[at + 1];
  const turnover = (value: number) => [
    {
      currency_id: idOf("currency", "CZK"),
      value,
      due_date: clock.dateInDays(365 - since),
    },
  ];
  return {
    status_record_id: idOf(`status-record ${who.id}`, key),
    status_id: idOf("status", key),
    customer_id: who.id,
    valid_from: clock.inDays(-since, "00:00:00"),
    valid_to: clock.inDays(365 - since, "23:59:59"),
    purchase_conditions: {
      ...(conditions.keep !== undefined && { keep_status_turnover: turnover(conditions.keep) }),
      ...(conditions.next !== undefined && { next_status_turnover: turnover(conditions.next) }),
      ...(conditions.keepPoints !== undefined && { keep_status_points: conditions.keepPoints }),
      ...(conditions.nextPoints !== undefined && { next_status_points: conditions.nextPoints }),
      ...(next && { next_status_id: idOf("status", next.key) }),
    },
    last_change: clock.inDays(-since, "04:00:00"),
    state: 1,
  };
}

/** One more address, of a type. */
export const address = (who: Identity, key: string, type: string, fields: Wire): Wire => ({
  additional_address_id: idOf(`address ${who.id}`, key),
  address_type: idOf("address-type", type),
  address: fields,
});

/** Which of upstream's two forms of consents a member's record has: projects differ. */
type ConsentForm = "both" | "older" | "newer";

/** Consents and the fields that the app does not show and must not lose. */
export function unseen({ clock }: Ground, form: ConsentForm = "both"): Wire {
  const changed = clock.inDays(-200, "18:20:00");
  return {
    store_id: idOf("store", "brno-svobody"),
    ...(form !== "newer" && {
      agreement: {
        agreement_gtc: 1,
        agreement_profiling: 2,
        agreement_marketing_communication: 1,
        custom_agreements: [{ agreement_id: idOf("consent", "partners"), agreement_value: 0 }],
      },
    }),
    ...(form !== "older" && {
      consents: [
        { consent_id: idOf("consent", "terms"), consent_value: 1, last_change: changed },
        { consent_id: idOf("consent", "news"), consent_value: 1, last_change: changed },
        { consent_id: idOf("consent", "partners"), consent_value: 0, last_change: changed },
      ],
    }),
    preferred_contact_time: "evening",
  };
}
