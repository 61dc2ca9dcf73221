import { page } from "../lists";
import type { Call, Member, Operation, Reward, Wire } from "../model";
import { balance } from "../points";
import { ownByPath } from "./own";
import { wantedRewards } from "./rewards";

const MARKUP = `<img src=x onerror="document.title='owned'"><script>alert(1)</script>`;

/** How often the member has had something with each tag: all that this engine learns from. */
function tastesOf(call: Call, member: Member): Map<string, number> {
  const tastes = new Map<string, number>();
  for (const { rewardId } of member.vouchers().values()) {
    for (const tag of call.world.catalogue.rewards.get(rewardId)?.tags ?? []) {
      tastes.set(tag, (tastes.get(tag) ?? 0) + 1);
    }
  }
  return tastes;
}

/** What the member likes first; of that, what their points nearly pay for. */
function ranked(call: Call, member: Member, rewards: readonly Reward[]): Reward[] {
  const tastes = tastesOf(call, member);
  const liking = ({ tags }: Reward) => Math.max(0, ...tags.map((tag) => tastes.get(tag) ?? 0));
  const points = balance(member);
  const distance = ({ cost }: Reward) => Math.abs((cost ?? 0) - points / 2);
  return rewards.toSorted((a, b) => liking(b) - liking(a) || distance(a) - distance(b));
}

function list(call: Call) {
  const member = ownByPath(call);
  const { found, wire } = wantedRewards(call);
  // The engine knows nothing yet of somebody who has just joined.
  const known = member.template === "new" ? [] : ranked(call, member, found);
  const hostile = (reward: Wire): Wire => ({
    ...reward,
    name: `${MARKUP}${String(reward["name"])}`,
    subtitle: MARKUP,
  });
  return page("rewards", known, call.query, (it) =>
    member.template === "hostile" ? hostile(wire(it)) : wire(it),
  );
}

export const recommendationOperations: Operation[] = [
  {
    method: "GET",
    template: "/customers/{customer_id}/reward-recommendations",
    access: "member",
    handle: list,
  },
];
