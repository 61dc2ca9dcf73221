import { FIELD_NAMES as ADDRESS_FIELDS } from "@/components/addresses/address-values";
import { PART_PLACES } from "@/components/layout/part-places";
import { MEMBER_PLACES } from "@/components/layout/places";
import { FIELD_NAMES } from "@/components/profile/form-values";
import { PROFILE_LINKS } from "@/components/profile/profile-links";
import { PERIOD_KINDS } from "@/components/wallet/period";
import { AGREEMENT_KINDS } from "@/lib/contracts/agreements";
import { BOOKING_VIEWS } from "@/lib/contracts/booking-rules";
import { CARD_FILES, CARD_STATES } from "@/lib/contracts/cards";
import { CONSENT_STATES } from "@/lib/contracts/consents";
import { DELETION_PHASES } from "@/lib/contracts/deletion";
import { GENDERS } from "@/lib/contracts/genders";
import { MESSAGE_CHANNELS } from "@/lib/contracts/messages";
import { MOVEMENT_KINDS } from "@/lib/contracts/movements";
import { DATA_FIELDS, DATA_SECTIONS } from "@/lib/contracts/my-data";
import { PASSWORD_RULES } from "@/lib/contracts/password";
import { PURCHASE_PERIODS } from "@/lib/contracts/purchases";
import { REGISTRATION_FIELDS, STEP_TITLES } from "@/lib/contracts/registration";
import { ERROR_CODES, FIELD_REASONS } from "@/lib/contracts/result";
import { PROVIDERS, SOCIAL_PROBLEMS } from "@/lib/contracts/social";
import { VOUCHER_STATES } from "@/lib/contracts/vouchers";
import { LEGAL_KINDS } from "@/lib/site/contact";

/**
 * Keys whose `*` is chosen at run time, with all it can be. The only ones that may be asked for so;
 * each has to be asked for somewhere, and each of its keys has to exist.
 */
export const FAMILIES: Record<string, readonly string[]> = {
  "errors.*": ERROR_CODES,
  "fieldErrors.*": FIELD_REASONS,
  "nav.*": [...MEMBER_PLACES.map(({ key }) => key), ...PART_PLACES.map(({ part }) => part)],
  "siteLinks.legal.*": LEGAL_KINDS,
  "preview.button.*": ["primary", "secondary", "quiet", "danger"],
  "preview.pill.*": ["neutral", "brand", "good", "soon", "wrong"],
  "preview.scheme.*": ["light", "dark"],
  "publicHome.benefits.*.title": ["card", "vouchers", "rewards"],
  "publicHome.benefits.*.body": ["card", "vouchers", "rewards"],
  "cards.state.*": CARD_STATES,
  "cardChanges.file.*": CARD_FILES,
  "purchases.*": ["used", "earned"],
  "purchases.periods.*": PURCHASE_PERIODS,
  "vouchers.state.*": VOUCHER_STATES,
  "vouchers.empty.*": VOUCHER_STATES,
  "vouchers.empty.*Body": VOUCHER_STATES,
  "vouchers.over.*": VOUCHER_STATES.filter((state) => state !== "usable"),
  "messages.channel.*": MESSAGE_CHANNELS,
  "rewards.redeem.refused.*": [
    "not_enough_points",
    "not_redeemable",
    "not_found",
    "redemption_pending",
    "other",
  ],
  "signIn.social.names.*": PROVIDERS,
  "signIn.social.problems.*": SOCIAL_PROBLEMS,
  "security.password.rules.*": PASSWORD_RULES,
  "stores.order.*": ["distance", "name"],
  "stores.locate.*": ["denied", "unavailable"],
  "bookings.view.*": BOOKING_VIEWS,
  "bookings.empty.*": BOOKING_VIEWS,
  "bookings.empty.*Body": BOOKING_VIEWS,
  "bookings.missed.*": ["slot_taken", "already_booked"],
  "myData.sections.*": DATA_SECTIONS,
  "myData.fields.*": DATA_FIELDS,
  "myData.deletion.phase.*": DELETION_PHASES,
  "profile.fields.*": FIELD_NAMES,
  "profile.genders.*": GENDERS,
  "registration.fields.*": REGISTRATION_FIELDS.filter((name) => name !== "properties"),
  "registration.genders.*": GENDERS,
  "registration.steps.*": STEP_TITLES,
  "registration.rules.*": PASSWORD_RULES,
  "wallet.kinds.*": MOVEMENT_KINDS,
  "wallet.period.kinds.*": PERIOD_KINDS,
  "wallet.empty.*": ["points", "credits"],
  "wallet.empty.*Body": ["points", "credits"],
  "profile.links.*.title": PROFILE_LINKS,
  "profile.links.*.body": PROFILE_LINKS,
  "addresses.fields.*": ADDRESS_FIELDS.map((name) => name.replace("address.", "")),
  "consents.state.*": CONSENT_STATES,
  "consents.since.*": CONSENT_STATES.filter((state) => state !== "unset"),
  "consents.kinds.*": AGREEMENT_KINDS,
  "profile.photo.*": ["notPicture", "tooLarge"],
};

/** The whole keys of a family. */
export const membersOf = (pattern: string): string[] =>
  (FAMILIES[pattern] ?? []).map((part) => pattern.replace("*", part));
