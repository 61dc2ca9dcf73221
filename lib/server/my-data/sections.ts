import "server-only";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { isOffered } from "@/lib/server/parts";
import { ACTIVITY_SECTIONS } from "./activity-sections";
import { PERSON_SECTIONS } from "./person-sections";
import type { DataSection } from "./section";
import { WALLET_SECTIONS } from "./wallet-sections";

/** Everything that is kept about a member, in the order of the file. */
const SECTIONS: readonly DataSection[] = [
  ...PERSON_SECTIONS,
  ...WALLET_SECTIONS,
  ...ACTIVITY_SECTIONS,
];

/** The sections that this member's file has: those of parts that are there. */
export const offeredSections = (member: MemberContext): readonly DataSection[] =>
  SECTIONS.filter(({ part }) => part === null || isOffered(part, member));
