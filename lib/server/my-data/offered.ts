import "server-only";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { isOffered } from "@/lib/server/parts";
import { site } from "@/lib/site";

/** What a member may do with the own data here. Deletion needs a way that the site file names. */
export const dataOffers = (member: MemberContext): { download: boolean; deletion: boolean } => ({
  download: isOffered("myData", member),
  deletion: isOffered("deletion", member) && site().deletion !== undefined,
});
