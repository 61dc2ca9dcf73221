import { idOf } from "../ids";
import { LANGUAGES, type Language, type Member, type Text, type Wire, type World } from "../model";
import { perMember, perWorld } from "./per-member";
import { wording } from "./wording";

const TYPES: readonly { key: string; name: Text; state: number }[] = [
  { key: "family", name: { cs: "Rodina", en: "Family" }, state: 1 },
  { key: "partner", name: { cs: "Partner nebo partnerka", en: "Partner" }, state: 1 },
  { key: "parent", name: { cs: "Rodič a dítě", en: "Parent and child" }, state: 1 },
  { key: "friend", name: { cs: "Kamarádi", en: "Friends" }, state: 1 },
  // Made by the referral campaign when somebody registers with a code.
  { key: "referral", name: { cs: "Doporučení", en: "Referral" }, state: 1 },
  { key: "company", name: { cs: "Firemní účet", en: "Company account" }, state: 2 },
];

const typeIdOf = (key: string): string => idOf("relation-type", key);

/** Relation types as they go over the wire, per language. */
export const relationTypesOf = perWorld((world): Record<Language, Wire[]> => {
  const last_change = world.clock.inDays(-300, "09:15:00");
  const inLanguage = (language: Language): Wire[] =>
    TYPES.map(({ key, name, state }) => ({
      customer_relation_type_id: typeIdOf(key),
      name: wording(name, language),
      last_change,
      state,
    }));
  return Object.fromEntries(LANGUAGES.map((it) => [it, inLanguage(it)])) as Record<
    Language,
    Wire[]
  >;
});

/** A relation as one of its two members has it. */
export interface Relation {
  id: string;
  relatedId: string;
  shortName: string;
  typeId: string;
  leading: boolean;
  from: string;
  to: string | null;
}

type Draft = [name: string, type: string, daysAgo: number, more?: Partial<Relation>];

const DEMO: Draft[] = [
  ["Tomáš N.", "partner", 310],
  ["Anežka N.", "parent", 300],
  ["Marie D.", "parent", 280, { leading: true }],
  ["Lucie K.", "referral", 120],
  ["Ondřej P.", "referral", 64],
  ["Barbora V.", "referral", 8],
];

const HOSTILE: Draft[] = [
  ["<script>alert(1)</script>", "family", 3],
  [`"><img src=x onerror="document.title='owned'">`, "referral", 2],
  ["Ž".repeat(240), "friend", 1],
];

const BY_TEMPLATE: Record<string, Draft[]> = {
  demo: DEMO,
  hostile: HOSTILE,
  top: [["Petr D.", "partner", 900]],
  many: Array.from({ length: 60 }, (_none, at): Draft => [
    `Host ${at + 1}`,
    at % 3 === 0 ? "friend" : "referral",
    at + 1,
  ]),
};

/** The member's relations, those of the past too; writes change the list. */
export const relationsOf = perMember((world, member): Relation[] =>
  (BY_TEMPLATE[member.template] ?? []).map(([shortName, type, daysAgo, more], at) => ({
    id: idOf(`relation ${member.id}`, String(at)),
    relatedId: idOf(`related ${member.id}`, String(at)),
    shortName,
    typeId: typeIdOf(type),
    leading: false,
    from: world.clock.inDays(-daysAgo, "12:00:00"),
    to: null,
    ...more,
  })),
);

/** "Eva N.": all that one member is told of another. */
export const shortNameOf = (member: Member): string => {
  const personal = member.record["personal_information"] as Wire;
  const last = String(personal["last_name"] ?? "");
  return `${String(personal["first_name"] ?? "")} ${last.charAt(0)}.`.trim();
};

export const referralCampaign = idOf("referral-campaign", "default");

/** The code a member invites with; a new member has none yet. */
export const referralCodeOf = (_world: World, member: Member): string | null => {
  if (member.template === "new") return null;
  if (member.template === "hostile") return `"><b>&?#é`;
  return `KAVA-${idOf("referral-code", member.id).slice(0, 6).toUpperCase()}`;
};
