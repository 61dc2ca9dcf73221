import type { Member, World } from "../model";
import { perMember } from "./per-member";

const NETWORKS = ["google", "apple", "facebook"] as const;

/**
 * The accounts elsewhere that a member is known by: network → the network's own id of the person.
 * Everybody but somebody new has one of each, `google-<customer id>` and so on.
 */
export const socialAccounts = perMember((_world: World, member: Member) =>
  member.template === "new"
    ? new Map<string, string>()
    : new Map(NETWORKS.map((network): [string, string] => [network, `${network}-${member.id}`])),
);
