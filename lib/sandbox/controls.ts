import { codesOf, expireCodes } from "./codes";
import { balance } from "./points";
import type { Member, Wire, World } from "./model";
import { cloneMember, keysOf } from "./seed/members";
import type { MemberState, NewMember, SandboxControl } from "./types";

/** What tests may do to a running sandbox, in process and (through `/_control`) over HTTP. */
export function createControls(world: World): SandboxControl {
  return {
    addMember(order) {
      const member = cloneMember(world, order.template);
      change(world, member, order);
      world.members.set(member.id, member);
      return keysOf(member);
    },
    member: (id) => stateOf(world, id),
    changeMember(id, order) {
      const member = world.members.get(id);
      if (member) change(world, member, order);
      return stateOf(world, id);
    },
    addFault: (order) => world.faults.add(order),
    removeFault: (id) => world.faults.remove(id),
    clearFaults: () => world.faults.clear(),
    requests: (filter) => world.recorder.list(filter),
    clearRequests: () => world.recorder.clear(),
    killTokens: (customerId) => world.tokens.kill(customerId),
    tokens: () => world.tokens.all(),
    codes: (recipient) => codesOf(world, recipient),
    expireCodes: (recipient) => expireCodes(world, recipient),
  };
}

function change(world: World, member: Member, order: Omit<NewMember, "template">): void {
  if (order.points !== undefined) member.lots = [{ amount: order.points, expires: null }];
  if (order.hideNotes !== undefined) member.hideNotes = order.hideNotes;
  if (order.locked !== undefined) member.fixed["state"] = order.locked ? 2 : 1;
  if (order.language !== undefined) {
    (member.record["personal_information"] as Wire)["language_id"] = order.language;
    member.fixed["last_change"] = world.clock.stamp();
  }
}

function stateOf(world: World, id: string): MemberState | null {
  const member = world.members.get(id);
  if (!member) return null;
  return {
    ...keysOf(member),
    points: balance(member),
    profile: { ...member.record, ...member.fixed },
    vouchers: [...member.vouchers().values()].map((it) => ({
      voucherId: it.id,
      code: it.code,
      rewardId: it.rewardId,
      note: it.note,
      state: it.state,
      appliedDate: it.appliedDate,
      validFrom: it.validFrom,
      validTo: it.validTo,
      createdAt: it.createdAt,
    })),
    cards: member.cards.map((it) => ({ cardId: it.id, cardNumber: it.number, state: it.state })),
    tokens: world.tokens.of(id),
  };
}
