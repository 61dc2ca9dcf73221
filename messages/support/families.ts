import { BOOKING_VIEWS } from "@/lib/contracts/bookings";
import { CARD_STATES } from "@/lib/contracts/cards";
import { DELETION_PHASES } from "@/lib/contracts/deletion";
import { GENDERS } from "@/lib/contracts/genders";
import { DATA_FIELDS, DATA_SECTIONS } from "@/lib/contracts/my-data";
import { ERROR_CODES, FIELD_REASONS } from "@/lib/contracts/result";
import { VOUCHER_STATES } from "@/lib/contracts/vouchers";
import { LOCALES } from "@/lib/i18n/locales";
import { FIELD_NAMES } from "@/components/profile/form-values";
import { PART_PLACES } from "@/components/layout/part-places";
import { MEMBER_PLACES } from "@/components/layout/places";

/**
 * Keys whose `*` is chosen at run time, with all it can be. The only ones that may be asked for so;
 * each has to be asked for somewhere, and each of its keys has to exist.
 */
export const FAMILIES: Record<string, readonly string[]> = {
  "errors.*": ERROR_CODES,
  "fieldErrors.*": FIELD_REASONS,
  "nav.*": [...MEMBER_PLACES.map(({ key }) => key), ...PART_PLACES.map(({ part }) => part)],
  "language.names.*": LOCALES,
  "publicHome.benefits.*.title": ["card", "vouchers", "rewards"],
  "publicHome.benefits.*.body": ["card", "vouchers", "rewards"],
  "cards.state.*": CARD_STATES,
  "vouchers.state.*": VOUCHER_STATES,
  "vouchers.empty.*": VOUCHER_STATES,
  "vouchers.empty.*Body": VOUCHER_STATES,
  "vouchers.over.*": VOUCHER_STATES.filter((state) => state !== "usable"),
  "rewards.redeem.refused.*": [
    "not_enough_points",
    "not_redeemable",
    "not_found",
    "redemption_pending",
    "other",
  ],
  "bookings.view.*": BOOKING_VIEWS,
  "bookings.empty.*": BOOKING_VIEWS,
  "bookings.empty.*Body": BOOKING_VIEWS,
  "bookings.missed.*": ["slot_taken", "already_booked"],
  "myData.sections.*": DATA_SECTIONS,
  "myData.fields.*": DATA_FIELDS,
  "myData.deletion.phase.*": DELETION_PHASES,
  "profile.fields.*": FIELD_NAMES,
  "profile.genders.*": GENDERS,
};

/** The whole keys of a family. */
export const membersOf = (pattern: string): string[] =>
  (FAMILIES[pattern] ?? []).map((part) => pattern.replace("*", part));
