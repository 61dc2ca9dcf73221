import "server-only";
import type { Referral, Relation, Relations, RelationType } from "@/lib/contracts/referrals";
import type { Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import { drawCode } from "@/lib/server/barcode";
import type { ReferralRecord, RelationRecord, RelationTypeRecord } from "../schemas/relations";
import { parseDateTime } from "./time";

const ACTIVE = 1;

const isActive = ({ state }: { state: number | null }) => state === null || state === ACTIVE;

export interface InvitationPlace {
  zone: string;
  locale: Locale;
  /** The site's public origin; null where people cannot register here. */
  origin: string | null;
}

export const toReferral = (
  { code, valid_to: validTo }: ReferralRecord,
  { zone, locale, origin }: InvitationPlace,
): Referral => {
  const path = `/${locale}${routes.register}?referral=${encodeURIComponent(code)}`;
  const link = origin === null ? null : `${origin}${path}`;
  const validUntil = parseDateTime(validTo, zone);
  return { code, validTo: validUntil, link, scan: drawCode(link ?? code, "qr") };
};

/**
 * The relations of a member, those that an invitation made apart from the others.
 * @param invitationTypes ids of the relation types that referral campaigns make; empty: not known
 */
export const toRelations = (
  records: readonly RelationRecord[],
  types: readonly RelationTypeRecord[],
  { zone, locale, invitationTypes }: { zone: string; locale: Locale; invitationTypes: string[] },
): Relations => {
  const names = new Map(types.map((type) => [type.customer_relation_type_id, type.name]));
  const { compare } = new Intl.Collator(locale);
  const isInvited = ({ customer_relation_type_id: typeId }: RelationRecord) =>
    typeId !== null && invitationTypes.includes(typeId);
  const toRelation = (record: RelationRecord): Relation => ({
    id: record.customer_relation_id,
    name: record.short_name,
    typeName: names.get(record.customer_relation_type_id ?? "") ?? null,
    leading: record.is_leading ?? false,
    since: parseDateTime(record.valid_from, zone),
  });
  const active = records.filter(isActive);
  const byName = (one: Relation, other: Relation) => compare(one.name ?? "", other.name ?? "");
  const latest = (one: Relation, other: Relation) =>
    (other.since ?? "").localeCompare(one.since ?? "");
  return {
    items: active
      .filter((record) => !isInvited(record))
      .map(toRelation)
      .sort(byName),
    invited:
      invitationTypes.length === 0 ? null : active.filter(isInvited).map(toRelation).sort(latest),
    types: types
      .filter(isActive)
      .filter((type) => !invitationTypes.includes(type.customer_relation_type_id))
      .map((type): RelationType => ({ id: type.customer_relation_type_id, name: type.name }))
      .sort((one, other) => compare(one.name, other.name)),
  };
};
