import { freshId, idOf } from "../ids";
import type { Member, Voucher, Wire, World } from "../model";
import { TEMPLATES, type MemberKeys, type TemplateName } from "../types";
import type { Identity } from "./build";
import { templates } from "./templates";

/** Of every seeded member and every clone. */
export const PASSWORD = "Loyalty2026";

/** Clones start well above the seeded members' numbers. */
const FIRST_CLONE = 1001;
const SEEDED = TEMPLATES.length;

/** Puts one member of each template into the world. */
export function seedMembers(world: World): void {
  TEMPLATES.forEach((name, at) => {
    const serial = at + 1;
    const member = build(world, name, {
      id: idOf("customer", name),
      email: `${name}@example.com`,
      phone: `4207771001${String(at).padStart(2, "0")}`,
      serial,
    });
    world.members.set(member.id, member);
  });
}

/** A new member like the template's, with keys of its own; not yet in the world. */
export function cloneMember(world: World, name: TemplateName): Member {
  const serial = FIRST_CLONE + world.members.size - SEEDED;
  return build(world, name, {
    id: freshId(),
    email: `${name}-${serial}@example.com`,
    phone: `42060${String(serial).padStart(7, "0")}`,
    serial,
  });
}

/** What a member signs in with. */
export function keysOf(member: Member): MemberKeys {
  const personal = member.record["personal_information"] as Wire;
  return {
    login: String(personal["email"] ?? ""),
    password: member.password,
    customerId: member.id,
    phone: String(personal["phone"] ?? ""),
    cardNumber: member.cards[0]?.number ?? "",
  };
}

function build(world: World, name: TemplateName, who: Identity): Member {
  const { clock } = world;
  const draft = templates[name](world, who);
  let vouchers: Map<string, Voucher> | null = null;
  const member: Member = {
    id: who.id,
    template: name,
    password: PASSWORD,
    hideNotes: false,
    record: { personal_information: draft.personal, loyalty_programme_code: "cz-2024" },
    fixed: {
      doi_email: clock.inDays(-398, "10:12:00"),
      last_change: clock.inDays(-14, "20:01:30"),
      state: 1,
    },
    cards: draft.cards,
    lots: draft.lots ?? [],
    ledger: draft.ledger ?? [],
    statusRecords: draft.statusRecords ?? [],
    addresses: draft.addresses ?? [],
    vouchers: () =>
      (vouchers ??= new Map((draft.vouchers?.(member) ?? []).map((it) => [it.id, it]))),
  };
  return member;
}
