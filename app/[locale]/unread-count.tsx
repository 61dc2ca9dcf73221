import { Suspense } from "react";
import { Prefetched } from "@/components/layout/prefetched";
import { unreadQuery } from "@/lib/queries/unread";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { countUnreadSoon } from "@/lib/server/inbox";
import { isOffered, ofPart } from "@/lib/server/parts";

/**
 * Sends the number of unread messages after the page, for the navigation to show. It delays nothing:
 * it is asked for beside the page's own calls, at most every five minutes, and given up when slow.
 */
export function UnreadCount({ member }: { member: MemberContext }) {
  if (!isOffered("messages", member)) return null;
  const count = ofPart("messages", member, countUnreadSoon(member));
  return (
    <Suspense>
      <Prefetched queries={[[unreadQuery(member.locale).queryKey, count]]}>{null}</Prefetched>
    </Suspense>
  );
}
