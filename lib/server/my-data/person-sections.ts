import "server-only";
import type { Address } from "@/lib/contracts/profile";
import { ok } from "@/lib/contracts/result";
import { listAddresses } from "@/lib/server/carecloud/addresses";
import { listConsents } from "@/lib/server/carecloud/consents";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { listInterests } from "@/lib/server/carecloud/interests";
import { getProfile } from "@/lib/server/carecloud/profile";
import { listAnsweredProperties } from "@/lib/server/carecloud/property-records";
import { getReferral } from "@/lib/server/carecloud/referrals";
import { listRelations } from "@/lib/server/carecloud/relations";
import { section, type DataSection } from "./section";

const addressLine = (address: Address): string | null => {
  const { street, streetNumber, houseNumber, zip, city, countryCode } = address;
  const numbers = [streetNumber, houseNumber].filter(Boolean).join("/");
  const lines = [
    [street, numbers].filter(Boolean).join(" "),
    [zip, city].filter(Boolean).join(" "),
    countryCode?.toUpperCase(),
  ];
  return lines.filter(Boolean).join(", ") || null;
};

/** What may be liked is the project's; what this member does like is the member's. */
const chosenInterests = async (ctx: MemberContext) => {
  const read = await listInterests(ctx);
  if (!read.ok) return read;
  const { options, chosen } = read.data;
  return ok(options.filter(({ id }) => chosen.includes(id)));
};

/** Without the drawing, which is made from the code. */
const ownReferral = async (ctx: MemberContext) => {
  const read = await getReferral(ctx);
  if (!read.ok || read.data === null) return read;
  const { code, validTo, link } = read.data;
  return ok({ code, validTo, link });
};

/** Who is related to the member, not what a relation may be. */
const people = async (ctx: MemberContext) => {
  const read = await listRelations(ctx);
  if (!read.ok) return read;
  const { items, invited } = read.data;
  return ok({ items, invited });
};

/** Who the member is, and what the member has told and agreed to. */
export const PERSON_SECTIONS: readonly DataSection[] = [
  section("profile", null, getProfile, ["customer"], (profile, words) => [
    {
      title: null,
      facts: [
        ["preNominals", profile.preNominals],
        ["firstName", profile.firstName],
        ["lastName", profile.lastName],
        ["postNominals", profile.postNominals],
        ["gender", words.gender(profile.gender)],
        ["birthdate", words.date(profile.birthdate)],
        ["email", profile.email],
        ["phone", profile.phone && `+${profile.phone}`],
        ["language", profile.language],
        ["address", addressLine(profile.address)],
      ],
    },
  ]),
  section(
    "addresses",
    "addresses",
    (ctx) => listAddresses(ctx),
    ["addresses"],
    ({ items, types }) =>
      items.map(({ typeId, address }) => ({
        title: types.find(({ id }) => id === typeId)?.name ?? null,
        facts: [["address", addressLine(address)]],
      })),
  ),
  section(
    "properties",
    "properties",
    listAnsweredProperties,
    ["propertyRecords"],
    (properties, words) =>
      properties.map((property) => ({
        title: property.name,
        facts: [["answer", words.answer(property)]],
      })),
  ),
  section("interests", "interests", chosenInterests, ["interestRecords"], (chosen) =>
    chosen.length === 0
      ? []
      : [{ title: null, facts: chosen.map(({ name }) => ["name", name] as const) }],
  ),
  // Upstream keeps them in the customer's record, which the profile has already.
  section("consents", "consents", listConsents, [], (consents, words) =>
    consents.map((consent) => ({
      title: words.consentName(consent),
      facts: [
        ["state", words.consentState(consent)],
        ["changedAt", words.instant(consent.changedAt)],
      ],
    })),
  ),
  section("referrals", "referrals", ownReferral, ["referrals"], (referral, words) =>
    referral === null
      ? []
      : [
          {
            title: referral.code,
            facts: [
              ["validTo", words.instant(referral.validTo)],
              ["link", referral.link],
            ],
          },
        ],
  ),
  section("relations", "relations", people, ["relations"], ({ items, invited }, words) =>
    [...items, ...(invited ?? [])].map((relation) => ({
      title: words.person(relation.name),
      facts: [
        ["type", relation.typeName],
        ["leading", words.yesNo(relation.leading)],
        ["since", words.instant(relation.since)],
      ],
    })),
  ),
];
